import { by, sum } from "../words/numbers.js";
import { keyOf } from "../words/key.js";
import { term } from "./guesses.js";
import { wordsOf } from "./query.js";

/** What the last word of a query may become while it is being typed; as the engine's Completions. */

const MOST_LOOKED_AT = 32;
const MOST_COMPLETED = 6;
const SHARE_COMPLETED = 0.5;
const COMPLETION_WEIGHT = 0.8;

/** The words that a clause may become, as variants; none of one that was typed to its end. */
export const completions = (clause, groups) =>
  clause?.isBegun ? groups.flatMap((variants) => mostSaid(clause.typed, variants)) : [];

/** Words that begin as one that was typed so far, those first that most talks say. */
function mostSaid(typed, variants) {
  const { words } = variants;
  const prefix = wordsOf(typed).length === 1 && keyOf(typed);
  const found = (prefix ? words.table.beginning(prefix) : []).filter(({ word }) => !words.isStopWord(word));
  found.sort(by(({ id }) => -words.talks(id), ({ word }) => word));
  const most = new Map(found.slice(0, MOST_LOOKED_AT).map(({ id, word }) => [id, word]));
  return [...most].map(([id, word]) => variants.variant([id], "completion", 1, word));
}

/** A term with the likeliest of them: those that are said beside the other words. */
export function completed(said, begun, others, groups) {
  const own = new Set(said.variants.map(numbered));
  const likely = begun
    .filter((variant) => !own.has(numbered(variant)))
    .map((variant) => likelihood(variant, others, groups))
    .filter(({ documents }) => documents)
    .sort(by(({ score }) => -score));
  const searched = cheapEnough(likely, groups);
  return searched.length ? term(said, countedAsOne(said.variants, searched, groups)) : said;
}

const numbered = ({ words, ids }) => words.group + ids.join();

const groupOf = ({ words }, groups) => groups.find((group) => group.words === words).variants;

function likelihood(variant, others, groups) {
  const group = groupOf(variant, groups);
  const documents = group.documentsOf(variant.ids);
  const together = others.known.length ? others.passagesWith(variant) : documents;
  return { variant, documents, score: ((together * together) / documents) * group.rarity(Math.max(1, documents)) };
}

function cheapEnough(likely, groups) {
  let budget = SHARE_COMPLETED * sum(groups.map(({ fields }) => fields.passage.documents));
  const searched = [];
  for (const next of likely) {
    budget -= next.documents;
    if (!searched.length || (budget >= 0 && searched.length < MOST_COMPLETED)) {
      searched.push(next);
    }
  }
  return searched;
}

/** All that the word may be, counting as the commonest of its group. */
function countedAsOne(own, searched, groups) {
  const all = [
    ...own.map((variant) => ({ variant, documents: groupOf(variant, groups).documentsOf(variant.ids), weight: variant.weight })),
    ...searched.map((one) => ({ ...one, weight: COMPLETION_WEIGHT })),
  ];
  return all.map(({ variant, documents, weight }) => {
    const group = groupOf(variant, groups);
    const same = all.filter((other) => other.variant.words === variant.words);
    const commonest = Math.max(...same.map((other) => other.documents));
    const share = Math.min(1, group.rarity(commonest) / group.rarity(Math.max(1, documents)));
    return { ...variant, weight: weight * share };
  });
}
