import { isPair, joined, nameParts, pairs } from "./breaks.js";
import { idf } from "../words/field.js";
import { isAround } from "./glossary.js";
import { remembered } from "../words/memory.js";
import { by, most, sum } from "../words/numbers.js";
import { wordsOf } from "./query.js";
import { near } from "./spelling.js";
import { asOne, typedParts } from "../words/parts.js";
import { keyOf } from "../words/key.js";

/** Names of more words, and names in longer phrases, are not looked for. */
const LONGEST_NAME = 4;
const MOST_WORDS = 8;
/** Of so many of the nearest words it is found out whether they are meant. */
const NEAREST = 8;

/** Captions seldom get names right, so names are looked up where people wrote them. */
const NAMES = ["speakers", "title", "passage"];

/**
 * What typed clauses may be in the talks, in one group of languages: the words themselves, and what
 * they may have been heard as. A variant is `{words, ids, slop, prefix, text, origin, weight}`.
 */
export class Variants {
  #near = new Map();
  #candidatesOf = new WeakMap();

  /**
   * @param {import("../words/words.js").Words} words
   * @param {import("../words/talks.js").Talks} talks
   * @param {object} weights of variants
   */
  constructor(words, talks, weights) {
    Object.assign(this, { words, talks, weights });
    this.fields = NAMES.map((name) => talks.field(name, { words }));
    const heard = words.glossary.flatMap(([, others]) => others);
    this.written = new Map(heard.map(([terms, text]) => [terms.join(" "), text]));
  }

  /** What a clause may be in the talks, each the numbers of its terms; as the engine's Readings. */
  #readings({ kind, typed }) {
    if (kind === "prefix") {
      return [[this.words.idOfTerm(asOne(keyOf(typed)))]];
    }
    const ids = (text) => this.words.line(text).map(({ id }) => id);
    const readings = [ids(typed)];
    const parts = typedParts(wordsOf(typed));
    if (parts.length > 1 && parts.length <= MOST_WORDS) {
      readings.push(ids(parts.join(" ")));
      for (const [first] of parts.entries()) {
        for (let end = first + 2; end <= Math.min(parts.length, first + LONGEST_NAME); end++) {
          const name = ids(parts.slice(first, end).join(""));
          const [before, after] = [parts.slice(0, first), parts.slice(end)].map((some) => ids(some.join(" ")));
          name.length === 1 && name[0] !== undefined && readings.push([...before, ...name, ...after]);
        }
      }
    }
    return [...new Map(readings.map((each) => [each.join(), each])).values()];
  }

  /** The readings of a word that the talks hold, as far as that is known without its postings. */
  held(typed) {
    const isHeld = (ids) => ids.length && ids.every((id) => id !== undefined);
    return this.#readings({ kind: "word", typed }).filter(isHeld).map((ids) => this.variant(ids, "typed", 1));
  }

  /** Whether a document holds a reading. */
  areHeld({ ids }) {
    return this.documentsOf(ids) > 0;
  }

  /** A clause as it was typed; none when some of its words are in no talk. */
  typed(clause) {
    const slop = clause.slop ?? 0;
    const variants = this.#readings(clause).map((ids) => ({ ...this.variant(ids, "typed", 1), slop }));
    if (clause.kind === "prefix") {
      const prefix = asOne(keyOf(clause.typed));
      return this.words.beginning(prefix, 1, () => true).map(() => ({ ...variants[0], prefix }));
    }
    return variants.filter(({ ids }) => ids.length && ids.every((id) => id !== undefined));
  }

  /** Terms by their numbers, with what they are. */
  variant(ids, origin, weight, text) {
    const terms = ids.map((id) => id !== undefined && this.words.term(id)).join(" ");
    return { words: this.words, ids, slop: 0, text: text ?? this.written.get(terms) ?? terms, origin, weight };
  }

  /** What is to be counted in postings before a word's variants are known, and what may be one. */
  candidates(clauses, index) {
    const { glossary, breaks, splits } = this.#candidates(clauses, index);
    const counted = [...glossary, ...breaks, ...splits].filter(({ count }) => count === undefined);
    return counted.map(({ ids }) => ({ words: this.words, ids }));
  }

  /** The other forms of the word at an index that are the word. */
  forms(clauses, index) {
    const { documents, glossary, breaks } = this.#candidates(clauses, index);
    return distinct(this.#found([...glossary, ...breaks], documents));
  }

  /** Pairs that it may have been split into: guesses, unless it is said both ways. */
  splits(clauses, index) {
    const { documents, splits } = this.#candidates(clauses, index);
    const passages = this.fields.at(-1).counts.documents;
    const found = splits
      .map((split) => ({ ...split, count: split.count ?? this.documentsOf(split.ids) }))
      .filter(({ ids, count }) => isPair(count, ids.map((id) => this.documentsOf([id])), documents, passages))
      .sort(by(({ count }) => -count))
      .slice(0, this.weights.splits);
    return this.#found(found, documents).map((split) => ({ ...split, origin: documents ? "break" : "split" }));
  }

  /** Said words that a typed one may mean, the nearest first, each with its cost. */
  near(typed) {
    const found = remembered(this.#near, typed, () => near(typed, this.words.table).slice(0, NEAREST));
    return found.map(({ id, word, cost, talks }) => ({ ...this.variant([id], "spelling", 1), text: word, cost, talks }));
  }

  /** Whether a word is said just as it was typed. */
  isSaid(typed) {
    return this.words.isForm(typed);
  }

  /** How many documents hold the word at an index, in the field that has most. */
  documents(clauses, index) {
    return this.#candidates(clauses, index).documents;
  }

  #candidates(clauses, index) {
    const found = remembered(this.#candidatesOf, clauses, () => new Map());
    return remembered(found, index, () => this.#findCandidates(clauses, index));
  }

  #findCandidates(clauses, index) {
    const isOne = (list) => list.length === 1;
    const isSingle = (clause) => clause.kind === "word" && isOne(this.#readings(clause)) && isOne(this.#readings(clause)[0]);
    const typed = clauses.map((clause) => (isSingle(clause) ? clause.typed : ""));
    const terms = typed.map((word) => word && this.words.termOf(word));
    if (!terms[index]) {
      return { typed: "", documents: 0, glossary: [], breaks: [], splits: [] };
    }
    const documents = this.documentsOf([this.words.idOfTerm(terms[index])]);
    const names = nameParts(typed[index], documents <= this.weights.rare, this.words);
    return {
      typed: typed[index],
      documents,
      glossary: this.#heard(terms, index),
      breaks: this.#breaks([...joined(typed, index, this.words), ...names]),
      splits: this.#breaks(pairs(keyOf(typed[index]), terms[index], this.words)),
    };
  }

  /** How many documents have terms side by side, in the field that has most. */
  documentsOf(ids) {
    return ids[0] === undefined ? 0 : most(this.fields.map((field) => field.count(ids)));
  }

  #candidate(terms, origin, weight, count, text) {
    const ids = terms.map((term) => this.words.idOfTerm(term));
    return weight > 0 && ids.every((id) => id !== undefined) ? [{ ids, origin, weight, count, text }] : [];
  }

  #breaks(found) {
    return found.flatMap(({ terms, count, text }) => this.#candidate(terms, "break", this.weights.wordBreak, count, text));
  }

  #heard(terms, index) {
    return this.words.glossary
      .filter(([entry]) => isAround(entry, terms, index))
      .flatMap(([, others]) => others.flatMap(([heard]) => this.#candidate(heard, "glossary", this.weights.glossary)));
  }

  /** A variant that is rarer than the word, or has several words, would otherwise outweigh it. */
  #found(candidates, documents) {
    return candidates.flatMap(({ ids, origin, weight, count, text }) => {
      const found = count ?? this.documentsOf(ids);
      const allowed = this.rarity(Math.max(documents, found)) / sum(ids.map((id) => this.rarity(this.documentsOf([id]))));
      return found ? [this.variant(ids, origin, weight * Math.min(1, allowed), text)] : [];
    });
  }

  /** What a term says by being rare that so many documents hold. */
  rarity(documents) {
    const all = this.fields.at(-1).counts.documents;
    return idf(Math.min(documents, all), all);
  }
}

function distinct(variants) {
  const best = new Map();
  for (const variant of variants) {
    const key = variant.ids.join();
    if (!(best.get(key)?.weight >= variant.weight)) {
      best.set(key, variant);
    }
  }
  return [...best.values()];
}
