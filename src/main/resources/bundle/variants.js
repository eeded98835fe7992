import { idf } from "./field.js";
import { remembered } from "./memory.js";
import { by, most, sum } from "./numbers.js";
import { spellings } from "./spelling.js";
import { keyOf } from "./words.js";

/** How many pairs are compared by how often they are said side by side. */
const CANDIDATES = 8;
const LONGEST_ENTRY = 4;

/** Parts of names such as CoreAudio or 64bit. */
const CAMEL_CASE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;

/** Captions seldom get names right, so names are looked up where people wrote them. */
const NAMES = ["speakers", "title", "passage"];

/**
 * What typed clauses may be in the talks, in one group of languages: the words themselves, and what
 * they may have been heard as. A variant is `{words, ids, slop, prefix, text, origin, weight}`.
 */
export class Variants {
  #spelled = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {import("./talks.js").Talks} talks
   * @param {object} weights of variants
   * @param {number} frequent what more documents hold is not respelled
   */
  constructor(words, talks, weights, frequent) {
    Object.assign(this, { words, weights, frequent });
    this.fields = NAMES.map((name) => talks.field(name, { words }));
    this.written = new Map(words.glossary.flatMap(([, others]) => others.map(([terms, text]) => [terms.join(" "), text])));
  }

  #ids({ kind, typed }) {
    return kind === "prefix" ? [this.words.idOfTerm(keyOf(typed))] : this.words.read(typed).map(({ id }) => id);
  }

  /** Whether a clause occurs as it was typed, as far as that is known without its postings. */
  isKnown(clause) {
    const ids = this.#ids(clause);
    return ids.length > 1 || ids[0] !== undefined;
  }

  /** A clause as it was typed; none when some of its words are in no talk. */
  typed(clause) {
    const ids = this.#ids(clause);
    const variant = { ...this.#variant(ids, "typed", 1), slop: clause.slop ?? 0 };
    if (clause.kind === "prefix") {
      const prefix = keyOf(clause.typed);
      return this.words.beginning(prefix, 1, () => true).map(() => ({ ...variant, prefix }));
    }
    return ids.length && ids.every((id) => id !== undefined) ? [variant] : [];
  }

  #variant(ids, origin, weight) {
    const terms = ids.map((id) => id !== undefined && this.words.term(id)).join(" ");
    return { words: this.words, ids, slop: 0, text: this.written.get(terms) ?? terms, origin, weight };
  }

  /** What is to be counted in postings before a word's variants are known, and what may be one. */
  candidates(clauses, index) {
    const { glossary, splits, spelled } = this.#candidates(clauses, index);
    return [...glossary, ...splits, ...spelled]
      .filter(({ count }) => count === undefined)
      .map(({ ids }) => ({ words: this.words, ids }));
  }

  /** What the word at an index of a query may have been heard as. */
  of(clauses, index) {
    const { documents, glossary, joined, splits, spelled } = this.#candidates(clauses, index);
    const explained = this.#found([...glossary, ...joined], documents);
    const counted = splits.map((split) => ({ ...split, count: split.count ?? this.#documents(split.ids) }));
    const likeliest = counted.sort(by(({ count }) => -count)).slice(0, this.weights.splits);
    const all = [...explained, ...this.#found(likeliest, documents), ...(explained.length ? [] : spelled)];
    return distinct(all.map(({ ids, origin, weight }) => this.#variant(ids, origin, weight)));
  }

  #candidates(clauses, index) {
    const typed = clauses.map(({ kind, typed }) => (kind === "word" && this.words.read(typed).length === 1 ? typed : ""));
    const terms = typed.map((word) => word && this.words.termOf(word));
    if (!terms[index]) {
      return { glossary: [], joined: [], splits: [], spelled: [] };
    }
    const documents = this.#documents([this.words.idOfTerm(terms[index])]);
    return {
      documents,
      glossary: this.#heard(terms, index),
      joined: this.#joined(terms, index),
      splits: this.#splits(typed[index], terms[index], documents),
      spelled: documents <= this.weights.rare ? this.#spellings(terms[index], documents) : [],
    };
  }

  /** How many documents have terms side by side, in the field that has most. */
  #documents(ids) {
    return ids[0] === undefined ? 0 : most(this.fields.map((field) => field.count(ids)));
  }

  #candidate(terms, origin, weight, count) {
    const ids = terms.map((term) => this.words.idOfTerm(term));
    return weight > 0 && ids.every((id) => id !== undefined) ? [{ ids, origin, weight, count }] : [];
  }

  #heard(terms, index) {
    return this.words.glossary
      .filter(([entry]) => isAround(entry, terms, index))
      .flatMap(([, others]) => others.flatMap(([heard]) => this.#candidate(heard, "glossary", this.weights.glossary)));
  }

  #joined(terms, index) {
    const pairs = [index - 1, index].filter((first) => terms[first] && terms[first + 1]);
    return pairs.flatMap((first) => this.#candidate([terms[first] + terms[first + 1]], "break", this.weights.wordBreak));
  }

  #splits(typed, term, documents) {
    const parts = typed.split(CAMEL_CASE);
    if (parts.length > 1 && (documents <= this.weights.rare || parts.every((part) => part.length > 1))) {
      return this.#candidate(parts.map((part) => this.words.termOf(part)), "break", this.weights.wordBreak);
    }
    return documents <= this.weights.familiar ? this.#pairs(term) : [];
  }

  /** How often the pairs of known words are said was counted when the site was written. */
  #pairs(term) {
    const known = this.words.splits[term] ?? {};
    const cuts = this.words.idOfTerm(term) === undefined ? [...term].keys() : Object.keys(known);
    const pairs = [...cuts].flatMap((cut) => {
      const parts = [term.slice(0, cut), term.slice(cut)];
      const isSaid = parts.every((part) => !this.words.isStopWord(part) && this.#said(part));
      return isSaid ? this.#candidate(parts, "break", this.weights.wordBreak, known[cut]) : [];
    });
    const often = ({ ids }) => most(ids.map((id) => this.words.words[id][1]));
    return pairs.sort(by((pair) => -often(pair))).slice(0, CANDIDATES);
  }

  #said(term) {
    return this.words.words[this.words.idOfTerm(term)]?.[1] > 0;
  }

  #spellings(term, documents) {
    const { spelling, spellingBesideTyped, variantSpelling } = this.weights;
    const near = remembered(this.#spelled, term, () => this.#near(term)).filter(
      (other) => other.similarity >= variantSpelling || other.documents > documents,
    );
    const nearest = most(near.map(({ similarity }) => similarity));
    return near.map(({ id, similarity }) => {
      const weight = documents === 0 ? (spelling * similarity) / nearest : spellingBesideTyped * similarity;
      return { ids: [id], origin: "spelling", weight };
    });
  }

  #near(term) {
    const id = this.words.idOfTerm(term);
    return this.fields
      .filter((field) => id === undefined || field.holding(id) <= this.frequent)
      .flatMap((field) => spellings(term, this.words, field, this.weights));
  }

  /** A variant that is rarer than the word, or has several words, would otherwise outweigh it. */
  #found(candidates, documents) {
    return candidates.flatMap(({ ids, origin, weight, count }) => {
      const found = count ?? this.#documents(ids);
      const allowed = this.#idf(Math.max(documents, found)) / sum(ids.map((id) => this.#idf(this.#documents([id]))));
      return found ? [{ ids, origin, weight: weight * Math.min(1, allowed) }] : [];
    });
  }

  #idf(documents) {
    const all = this.fields.at(-1).counts.documents;
    return idf(Math.min(documents, all), all);
  }
}

/** Whether the terms of an entry are in a query so that the word at an index is one of them. */
function isAround(entry, terms, index) {
  const starts = entry.map((_, at) => index - at);
  return entry.length <= LONGEST_ENTRY && starts.some((start) => entry.every((term, at) => terms[start + at] === term));
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
