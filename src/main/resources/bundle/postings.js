/** In which passages the words of one family of languages are said, and how much that says. */
import MiniSearch from "./minisearch.js";
import { B, K, worth } from "./words.js";

/** Without a floor for long passages, as of Lucene. */
const BM25 = { k: K, b: B, d: 0 };

const EXACT = { tokenize: (text) => [text], processTerm: (term) => term };

const NONE = new Map();

/**
 * Scores of single terms in documents of several fields, by MiniSearch.
 *
 * @param {string[]} fields
 * @param {number[][]} lengths of each document, of each field, in words
 * @param {Map<number, Object<string, Map<number, number>>>} postings term to field to document to
 *     how often
 */
export class Scores {
  #found = new Map();

  constructor(fields, lengths, postings) {
    this.fields = fields;
    this.postings = postings;
    const all = Math.max(1, lengths.length);
    this.index = MiniSearch.loadJS(
      {
        documentCount: lengths.length,
        nextId: lengths.length,
        documentIds: Object.fromEntries(lengths.map((_, id) => [id, id])),
        fieldIds: Object.fromEntries(fields.map((field, id) => [field, id])),
        fieldLength: Object.fromEntries(lengths.map((each, id) => [id, each])),
        averageFieldLength: fields.map((_, f) => lengths.reduce((sum, each) => sum + each[f], 0) / all || 1),
        storedFields: {},
        dirtCount: 0,
        index: [...postings].map(([term, byField]) => [String(term), this.#entry(byField)]),
        serializationVersion: 2,
      },
      { fields, ...EXACT },
    );
  }

  #entry(byField) {
    const used = this.fields.map((field, id) => [id, byField[field]]).filter(([, found]) => found?.size);
    return Object.fromEntries(used.map(([id, found]) => [id, Object.fromEntries(found)]));
  }

  /**
   * What a term adds to each document that has it in a field.
   *
   * @param {number} factor how much more than here it says
   */
  of(term, field, factor = 1) {
    const key = field + " " + term;
    if (!this.#found.has(key)) {
      this.#found.set(key, this.postings.get(term)[field].size ? this.#search(term, field, factor) : NONE);
    }
    return this.#found.get(key);
  }

  #search(term, field, factor) {
    const options = { fields: [field], prefix: false, fuzzy: false, bm25: BM25, ...EXACT };
    const found = new Map();
    for (const { id, score } of this.index.search(String(term), options)) {
      found.set(id, (factor * score) / (BM25.k + 1));
    }
    return found;
  }
}

/** Postings as far as they were asked for; they lie in chunks. */
export class Postings {
  #chunks = new Map();
  #passages = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {(number: number) => Promise<number[][]>} fetchChunk
   */
  constructor(words, fetchChunk) {
    this.words = words;
    this.fetchChunk = fetchChunk;
  }

  /** Fetches what is needed to score terms. */
  async load(ids) {
    const numbers = new Set([...ids].map((id) => this.words.chunks.findLastIndex((start) => start <= id)));
    await Promise.all([...numbers].map((number) => this.#load(number)));
  }

  async #load(number) {
    if (!this.#chunks.has(number)) {
      this.#chunks.set(number, await this.fetchChunk(number));
    }
  }

  /** Passage to how often a term is said in it. */
  passages(id) {
    if (!this.#passages.has(id)) {
      this.#passages.set(id, this.#read(id));
    }
    return this.#passages.get(id);
  }

  #read(id) {
    const number = this.words.chunks.findLastIndex((start) => start <= id);
    const numbers = this.#chunks.get(number)[id - this.words.chunks[number]];
    const found = new Map();
    for (let i = 0, passage = -1; i < numbers.length; i++) {
      passage += Math.abs(numbers[i]);
      found.set(passage, numbers[i] < 0 ? numbers[++i] : 1);
    }
    return found;
  }

  /** Scores of terms in passages; they must have been loaded. A term is as rare as in all talks. */
  scores(ids) {
    const postings = new Map([...ids].map((id) => [id, { said: this.passages(id) }]));
    const scores = new Scores(["said"], this.words.lengths.map((length) => [length]), postings);
    return (id) => {
      const here = worth(this.passages(id).size, this.words.lengths.length);
      return scores.of(id, "said", this.words.worth(this.words.found(id)) / here);
    };
  }
}
