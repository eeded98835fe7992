import { most } from "../words/numbers.js";
import { isSpelled, limitOf } from "./spelling.js";
import { keyOf } from "../words/key.js";
import { wordsOf } from "./query.js";

/** What a word may mean that is said seldom or not at all; as the engine's Guesses and Company. */

/** Of guesses that cost more than the nearest by this, none is searched. */
const APART = 0.15;

/** What a swapped, doubled or other vowel costs: so slight a slip is likelier than a rare stem. */
const SLIGHT = 0.6;

/** How many times as often as chance a guess that is not close is said beside the others. */
const TOGETHER = 2;

export const isGuess = ({ origin }) => origin === "split" || origin === "spelling";

/** Whether the word that was typed may become a variant. */
export const isCompletion = ({ origin }) => origin === "completion";

/** A clause with variants, and whether some of them are the word itself. */
export const term = (clause, variants, respelled = clause.respelled ?? []) => ({
  ...clause,
  variants,
  respelled,
  isKnown: variants.some((variant) => !isGuess(variant)),
});

const shared = (one, other) => [...one].filter((each) => other.has(each)).length;

/** The words of a query that are known: what is guessed should be said where they are. */
export class Company {
  /**
   * @param {import("../words/talks.js").Talks} catalogue
   * @param {object[]} terms of the query, as far as it is known what they mean
   */
  constructor(catalogue, terms) {
    this.catalogue = catalogue;
    this.known = terms.filter(({ isKnown }) => isKnown);
    this.variants = this.known.filter(({ kind }) => kind !== "prefix").flatMap(({ variants }) => variants);
  }

  /** The company of a term itself. */
  without({ kind, typed }) {
    return new Company(this.catalogue, this.known.filter((other) => other.kind !== kind || other.typed !== typed));
  }

  #documents(fields, variants) {
    const all = fields.flatMap((field) => variants.map((variant) => this.catalogue.field(field, variant)?.frequencies(variant) ?? []));
    return new Set(all.flatMap((found) => [...found.keys()]));
  }

  #others({ words }) {
    return this.variants.filter((other) => other.words === words);
  }

  /** How many passages say a word beside one of the others. */
  passagesWith(word) {
    const [own, others] = [[word], this.#others(word)].map((variants) => this.#documents(["passage"], variants));
    return shared(own, others);
  }

  /** How many times as often as chance a guess shares a passage with one of the words. */
  with(guess) {
    const [own, others] = [[guess], this.#others(guess)].map((variants) => this.#documents(["passage"], variants));
    const both = shared(own, others);
    const { documents } = this.catalogue.field("passage", guess).counts;
    return both && (both * documents) / own.size / others.size;
  }

  /** Whether a talk that has a guess in its title or among its speakers has one of the words. */
  isNamedWith(guess) {
    const single = this.#others(guess).filter(({ ids }) => ids.length === 1);
    const anywhere = this.#documents(["said", "title", "speakers"], single);
    return shared(this.#documents(["title", "speakers"], [guess]), anywhere) > 0;
  }

  /** How many talks say a term, in the form that most say. */
  talks({ variants }) {
    const single = variants.filter(({ ids }) => ids.length === 1);
    return most(single.map((variant) => this.#documents(["said"], [variant]).size));
  }

  /** Whether talks that say another word say this one, too: all of them, or more than by chance. */
  areTogether({ variants }, other) {
    const named = this.#documents(["speakers"], variants).size ? 1 : 2;
    const [own, others] = [variants, [other]].map((each) => this.#documents(["said", "title", "speakers"], each));
    const together = shared(own, others);
    const chance = (own.size * others.size) / this.catalogue.talks.length;
    return together >= named && together >= Math.min(others.size, TOGETHER * chance);
  }
}

/** A word with what may be meant besides. */
export function withGuesses(said, clauses, at, company, groups) {
  if (said.variants.some(isCompletion)) {
    return said;
  }
  if (said.kind !== "word") {
    return respelled(said, groups);
  }
  const splits = groups.flatMap((variants) => variants.splits(clauses, at));
  const documents = documentsOf(clauses, at, groups);
  if (!said.isKnown) {
    const guesses = splits.length ? splits : spellings(said, company, groups);
    return guesses.length ? term(said, guesses, [[said.typed, guesses[0].text]]) : respelled(said, groups);
  }
  const both = term(said, [...said.variants, ...splits]);
  const isSure = both.variants.length > said.variants.length || said.variants.some(({ origin }) => origin !== "typed");
  return documents === 0 || isSure || isFrequent(clauses, at, groups) ? both : beside(said, company, groups);
}

const documentsOf = (clauses, at, groups) => Math.max(...groups.map((variants) => variants.documents(clauses, at)));

const isFrequent = (clauses, at, groups) =>
  documentsOf(clauses, at, groups) > groups[0].weights.rare && isSaid(clauses[at].typed, groups);

/** The words that are near a word, as far as they can be meant: nothing is guessed for a frequent word. */
export const possibleGuesses = (clauses, at, groups) =>
  isFrequent(clauses, at, groups) ? [] : groups.flatMap((variants) => variants.near(clauses[at].typed));

const nearest = (typed, groups) =>
  groups.flatMap((variants) => variants.near(typed)).sort((one, other) => one.cost - other.cost || other.talks - one.talks);

const isSaid = (typed, groups) => !isSpelled(keyOf(typed)) || groups.some((variants) => variants.isSaid(typed));

const isClose = (guess, typed) => guess.cost <= limitOf(typed);

const isLikely = ({ talks, words }, groups) => {
  const { weights, fields } = groups.find((variants) => variants.words === words);
  return talks >= weights.likely * fields[1].counts.documents;
};

function isMeant(guess, typed, company, groups) {
  if (!company.known.length) {
    return isClose(guess, typed) && isLikely(guess, groups);
  }
  const together = company.with(guess);
  return isClose(guess, typed) ? together > 0 || company.isNamedWith(guess) : together >= TOGETHER;
}

function spellings({ typed }, company, groups) {
  const { spelling, spellings: most } = groups[0].weights;
  const meant = spelling > 0 ? nearest(typed, groups).filter((guess) => isMeant(guess, typed, company, groups)) : [];
  return meant
    .filter(({ cost }) => cost <= meant[0].cost + APART)
    .slice(0, most)
    .map((guess) => ({ ...guess, weight: spelling * (1 - guess.cost + meant[0].cost) }));
}

/** A word that is said seldom, or only in other forms, with what is nearer to it than those forms. */
function beside(said, company, groups) {
  const { typed } = said;
  const { spelling, spellingBesideTyped: weight, spellings: most } = groups[0].weights;
  const isWord = isSaid(typed, groups);
  const others = company.without(said);
  const isHeard = isWord
    ? (guess) => company.areTogether(said, guess) || company.with(guess) >= TOGETHER
    : (guess) => isMeant(guess, typed, others, groups);
  const meant = (weight > 0 ? nearerThanForms(said, groups) : []).filter(isHeard).slice(0, most);
  const [first] = meant;
  const weighted = (weight) => meant.map((guess) => ({ ...guess, weight }));
  if (!isWord && first?.cost <= SLIGHT && first.talks > company.talks(said)) {
    const stems = said.variants.map((own) => ({ ...own, origin: "spelling", weight: own.weight / 2 }));
    return term(said, [...weighted(spelling), ...stems], [[typed, first.text]]);
  }
  return term(said, [...said.variants, ...weighted(weight)]);
}

/** Close words that are nearer than any form of a word. */
function nearerThanForms({ typed, variants }, groups) {
  const isForm = ({ ids, words }) => variants.some((own) => own.words === words && own.ids.join() === ids.join());
  const all = nearest(typed, groups);
  const end = all.findIndex((guess) => guess.cost > 0 && isForm(guess));
  return all.slice(0, end < 0 ? all.length : end).filter((guess) => !isForm(guess) && isClose(guess, typed));
}

/** Likely spellings of those of a clause's words that are not said, none of them searched. */
function respelled(said, groups) {
  const words = said.isKnown ? [] : wordsOf(said.typed);
  const better = words
    .filter((word) => !isSaid(word, groups))
    .map((word) => [word, nearest(word, groups).find((guess) => isLikely(guess, groups))?.text])
    .filter(([, other]) => other);
  return term(said, said.variants, better);
}
