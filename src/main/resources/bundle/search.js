/**
 * Search in an exported site, without a server: answers as `GET /api/v1/search` and `/api/v1/suggest`
 * give them. Words, passages and their seconds were found when the site was written.
 */
import { Completions } from "./completions.js";
import { passesFilter } from "./filters.js";
import { Hits } from "./hits.js";
import { Postings } from "./postings.js";
import { readQuery } from "./query.js";
import { Ranking } from "./ranking.js";
import { suggestions } from "./suggestions.js";
import { Talks } from "./talks.js";
import { sum } from "./numbers.js";
import { Variants } from "./variants.js";
import { Words } from "./words.js";

/** How many words of a query are also searched in other forms. */
const EXPANDED_WORDS = 12;

/** How much work one query may cause; as in the engine's ExpansionBudget. */
const BUDGET = { variants: 128, fewest: 4, completions: 256, mostCompletions: 50 };

const TOO_MANY = "This query has more forms than can be searched at once: only the likeliest were.";

/** Lucene respells no word that more documents than this share hold. */
const FREQUENT = 0.01;

const VERSION = 2;

/**
 * Opens a site. A browser may hold files of an earlier export, so what belongs together is asked for
 * by its revision.
 *
 * @param {string} base address of its folder, with a slash at the end
 */
export async function open(base) {
  const catalogue = await read(new URL("cuepoint/bundle.json", base), { cache: "no-cache" });
  if (catalogue.version !== VERSION) {
    throw new Error("The talks were exported by another version than their search. Export them again.");
  }
  const readFile = (path) => read(new URL(`${path}?${catalogue.revision}`, base));
  const names = Object.keys(catalogue.groups);
  const files = await Promise.all(names.map((name) => readFile(`cuepoint/words/${name}.json`)));
  const groups = new Map();
  let first = 0;
  names.forEach((name, at) => {
    const words = new Words(name, files[at], catalogue.groups[name], catalogue.nonSpeech);
    const postings = new Postings(files[at].chunks, first, (number) => readFile(`cuepoint/words/${name}-${number}.json`));
    const { lengths, own } = files[at];
    groups.set(name, { words, postings, lengths, own, fields: catalogue.groups[name].fields });
    first += lengths.length;
  });
  return new Site(base, catalogue, groups, readFile);
}

async function read(address, options) {
  const answer = await fetch(address, options).catch(() => ({ status: "nothing" }));
  if (!answer.ok) {
    throw new Error(`The talks cannot be searched right now: ${address.pathname} answers ${answer.status}.`);
  }
  return answer.json();
}

class Site {
  constructor(base, { talks, weights }, groups, readFile) {
    this.weights = weights;
    this.talks = new Talks(talks, groups, weights.bm25);
    this.groups = [...groups.values()];
    const all = sum(this.groups.map(({ fields: { passage, title } }) => passage.documents + 2 * title.documents));
    for (const group of this.groups) {
      group.variants = new Variants(group.words, this.talks, weights.variants, Math.ceil(FREQUENT * all));
    }
    this.completions = new Completions(this.talks, this.groups, () => readFile("cuepoint/terms.json"));
    this.hits = new Hits(base, this.talks, weights.moment, readFile);
  }

  /** Completes what is typed. */
  async suggest(text, limit = 8) {
    const found = await suggestions(text, this.talks.talks, this.completions, limit);
    found.forEach((each) => each.page && (each.page = this.hits.address(each.page)));
    return { query: text, suggestions: found };
  }

  /** Answers a query. */
  async search({ q = "", event, speaker, limit = 5, offset = 0, moments = 3 }) {
    const query = readQuery(q);
    const clauses = this.#withoutStopWords(query.clauses);
    const notes = [...query.notes];
    if (clauses.length > EXPANDED_WORDS) {
      notes.push(`Other spellings were looked for of the first ${EXPANDED_WORDS} words only.`);
    }
    const [typed, excluded, titles] = [clauses, query.excluded, query.titles].map((all) => this.#exactly(all));
    const needed = this.groups.map(({ variants }) => clauses.flatMap((_, at) => (at < EXPANDED_WORDS ? variants.needed(clauses, at) : [])));
    await Promise.all([this.#load([...typed, ...excluded, ...titles]), ...this.groups.map(({ postings }, at) => postings.load(needed[at]))]);
    const terms = this.#limited(typed.map((term, at) => this.#expanded(term, at, clauses)), notes);
    await this.#load(terms);
    const ranking = new Ranking(this.talks, terms, excluded, titles, this.weights.talk);
    const found = this.#found(ranking, [query.filters, { event, speaker }]);
    return {
      query: q,
      notes,
      didYouMean: didYouMean(q, terms),
      alsoHeardAs: heardAs(terms),
      totalTalks: found.length,
      hits: await Promise.all(found.slice(offset, offset + limit).map((at) => this.hits.hit(at, ranking, moments))),
    };
  }

  /** The clauses without the stop words, unless there is nothing else. */
  #withoutStopWords(clauses) {
    const isStopWord = ({ kind, typed }) => kind === "word" && this.groups.every(({ words }) => words.isStopWord(typed));
    const rest = clauses.filter((clause) => !isStopWord(clause));
    return rest.length ? rest : clauses;
  }

  /** Clauses as they were typed and nothing else. */
  #exactly(clauses) {
    const prefixes = clauses.filter(({ kind }) => kind === "prefix").length * this.groups.length;
    const completions = Math.min(BUDGET.mostCompletions, Math.floor(BUDGET.completions / Math.max(1, prefixes)));
    return clauses.map((clause) => {
      const variants = this.groups.flatMap((group) => group.variants.typed(clause));
      const isKnown = this.groups.some((group) => group.variants.isKnown(clause));
      return { ...clause, variants: variants.map((variant) => ({ ...variant, completions })), isKnown };
    });
  }

  /** A term with what it may have been heard as. */
  #expanded(term, at, clauses) {
    const isExpanded = term.kind === "word" && at < EXPANDED_WORDS;
    const heard = isExpanded ? this.groups.flatMap(({ variants }) => variants.of(clauses, at)) : [];
    heard.sort((one, other) => other.weight - one.weight);
    return { ...term, variants: [...term.variants, ...heard] };
  }

  #limited(terms, notes) {
    const most = Math.max(BUDGET.fewest, Math.floor(BUDGET.variants / Math.max(1, terms.length)));
    const limited = terms.map((term) => {
      const typed = term.variants.filter(({ origin }) => origin === "typed");
      return { ...term, variants: term.variants.slice(0, typed.length + most) };
    });
    if (limited.some(({ variants }, at) => variants.length < terms[at].variants.length)) {
      notes.push(TOO_MANY);
    }
    return limited;
  }

  #load(terms) {
    const variants = terms.flatMap((term) => term.variants);
    return Promise.all(
      this.groups.map(({ words, postings }) => {
        const own = variants.filter((variant) => variant.words === words);
        const passage = (variant) => this.talks.field("passage", variant);
        return postings.load(new Set(own.flatMap((variant) => [...passage(variant).ids(variant)])));
      }),
    );
  }

  /** The talks that answer, best first, by their places in the catalogue. */
  #found(ranking, filters) {
    const passes = (at) => filters.every((filter) => passesFilter(this.talks.talks[at], filter)) && ranking.passes(at);
    return [...ranking.scores]
      .filter(([at]) => passes(at))
      .sort(([at, one], [then, other]) => other - one || at - then)
      .map(([at]) => at);
  }
}

/** The text with words that no talk has respelled. */
function didYouMean(text, terms) {
  const better = terms.reduce((so, { typed, isKnown, variants }) => {
    const other = !isKnown && variants.find(({ origin }) => origin === "spelling");
    const word = typed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return other ? so.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u"), () => other.text) : so;
  }, text);
  return better === text ? null : better;
}

function heardAs(terms) {
  const heard = terms.map(({ typed, variants }) => [
    typed,
    [...new Set(variants.filter(({ origin }) => origin !== "typed").map(({ text }) => text))],
  ]);
  return Object.fromEntries(heard.filter(([, texts]) => texts.length));
}
