/** In which passages the words of one family of languages are said, and how much that says. */
import MiniSearch from "./minisearch.js";
import { B, K, worth } from "./words.js";

/** Without a floor for long passages, as of Lucene. */
const BM25 = { k: K, b: B, d: 0 };

const EXACT = { tokenize: (text) => [text], processTerm: (term) => term };

const NONE = new Map();

/** How much single terms say in documents of several fields, by MiniSearch. */
export class Scorer {
  /**
   * @param {string[]} fields
   * @param {number[][]} lengths of each document, of each field, in words
   */
  constructor(fields, lengths) {
    this.fields = fields;
    this.lengths = lengths;
    const all = Math.max(1, lengths.length);
    this.averages = fields.map((_, field) => lengths.reduce((sum, each) => sum + each[field], 0) / all || 1);
  }

  /**
   * Scores of terms: of a term and a field, and how much more than here the term says, what that adds
   * to each document.
   *
   * @param {Map<number, Object<string, Map<number, number>>>} postings term to field to document to
   *     how often
   * @returns {(term: number, field: string, factor: number) => Map<number, number>}
   */
  scores(postings) {
    const index = this.#index(postings);
    const known = new Map();
    return (term, field, factor) => {
      const key = field + " " + term;
      if (!known.has(key)) {
        known.set(key, postings.get(term)[field].size ? search(index, term, field, factor) : NONE);
      }
      return known.get(key);
    };
  }

  #index(postings) {
    const fields = [...postings.values()].flatMap((byField) => Object.values(byField));
    const documents = [...new Set(fields.flatMap((found) => [...found.keys()]))];
    return MiniSearch.loadJS(
      {
        documentCount: this.lengths.length,
        nextId: this.lengths.length,
        documentIds: Object.fromEntries(documents.map((id) => [id, id])),
        fieldIds: Object.fromEntries(this.fields.map((field, id) => [field, id])),
        fieldLength: Object.fromEntries(documents.map((id) => [id, this.lengths[id]])),
        averageFieldLength: this.averages,
        storedFields: {},
        dirtCount: 0,
        index: [...postings].map(([term, byField]) => [String(term), this.#entry(byField)]),
        serializationVersion: 2,
      },
      { fields: this.fields, ...EXACT },
    );
  }

  #entry(byField) {
    const used = this.fields.map((field, id) => [id, byField[field]]).filter(([, found]) => found?.size);
    return Object.fromEntries(used.map(([id, found]) => [id, Object.fromEntries(found)]));
  }
}

function search(index, term, field, factor) {
  const options = { fields: [field], prefix: false, fuzzy: false, bm25: BM25, ...EXACT };
  const found = index.search(String(term), options);
  return new Map(found.map(({ id, score }) => [id, (factor * score) / (BM25.k + 1)]));
}

/** Postings as far as they were asked for; they lie in chunks. */
export class Postings {
  #asked = new Map();
  #chunks = new Map();
  #passages = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {(number: number) => Promise<number[][]>} fetchChunk
   */
  constructor(words, fetchChunk) {
    this.words = words;
    this.fetchChunk = fetchChunk;
    this.scorer = new Scorer(["said"], words.lengths.map((length) => [length]));
  }

  /** Fetches what is needed to score terms. */
  async load(ids) {
    const numbers = new Set([...ids].map((id) => this.#chunkOf(id)));
    await Promise.all([...numbers].map((number) => this.#load(number)));
  }

  #load(number) {
    if (!this.#asked.has(number)) {
      const chunk = this.fetchChunk(number).then((postings) => this.#chunks.set(number, postings));
      chunk.catch(() => this.#asked.delete(number));
      this.#asked.set(number, chunk);
    }
    return this.#asked.get(number);
  }

  #chunkOf(id) {
    return this.words.chunks.findLastIndex((start) => start <= id);
  }

  /** Passage to how often a term is said in it. */
  passages(id) {
    if (!this.#passages.has(id)) {
      this.#passages.set(id, this.#read(id));
    }
    return this.#passages.get(id);
  }

  #read(id) {
    const number = this.#chunkOf(id);
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
    const scores = this.scorer.scores(new Map([...ids].map((id) => [id, { said: this.passages(id) }])));
    return (id) => {
      const here = worth(this.passages(id).size, this.words.lengths.length);
      return scores(id, "said", this.words.worth(this.words.found(id)) / here);
    };
  }
}
