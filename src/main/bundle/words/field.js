import { remembered } from "./memory.js";
import { sum, summed, weighted } from "./numbers.js";
import { sideBySide } from "./phrase.js";

/** How much a word says by being rare; as `ranking.Idf`. */
export const idf = (holding, all) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** Lucene keeps the lengths of long texts rounded down, with four significant bits. */
function kept(length) {
  const shift = Math.max(0, 28 - Math.clz32(length - 24));
  return length < 24 ? length : 24 + (((length - 24) >> shift) << shift);
}

/** A field of passages or talks, in one group of languages, ranked by BM25 as Lucene has it. */
export class Field {
  #frequencies = new WeakMap();
  #meant = new WeakMap();

  /**
   * @param {{k1: number, b: number}} bm25
   * @param {{documents: number, averageLength: number}} counts of the whole collection
   * @param {(document: number) => number} length in words
   * @param {(id: number) => number} holding how many documents of the whole collection have a term
   * @param {(id: number) => Map<number, number[]>} postings of a term, document to positions
   * @param {(id: number) => Map<number, number[]>} times of a term, document to ms, where they are known
   */
  constructor(bm25, counts, length, holding, postings, times = () => new Map()) {
    Object.assign(this, { bm25, counts, length, holding, postings, times });
  }

  /** Document to the score of a variant. */
  scores(variant) {
    const rarity = ({ ids }) => sum(ids.map((id) => idf(this.holding(id), this.counts.documents)));
    // The words of a prefix count as the most frequent of them.
    const all = this.#words(variant).map(rarity);
    return weighted(this.frequencies(variant), variant.weight * (all.length ? Math.min(...all) : 0));
  }

  /** Document to how often a variant occurs, as BM25 counts it without idf: `tf / (tf + norm)`. */
  frequencies(variant) {
    return remembered(this.#frequencies, variant, () =>
      summed(this.#words(variant).map((words) => this.#frequenciesOf(words))),
    );
  }

  /** How many documents have terms side by side: of the whole collection, where that is known. */
  count(ids) {
    return ids.length > 1 ? this.#matches({ ids, slop: 0 }).size : this.holding(ids[0]);
  }

  /** The terms of which postings are needed for a variant. */
  ids(variant) {
    return [variant, ...this.#words(variant)].flatMap(({ ids }) => ids).filter((id) => id !== undefined);
  }

  /** What a variant means in this field: itself, or each word that begins as it does. */
  #words(variant) {
    const { words, prefix, completions = Infinity } = variant;
    return remembered(this.#meant, variant, () =>
      prefix === undefined
        ? [variant]
        : words.beginning(prefix, completions, (id) => this.holding(id) > 0).map((id) => ({ ids: [id], slop: 0 })),
    );
  }

  /** Where and when a document has a variant: positions of its first and last word, and ms. */
  occurrences(variant, document) {
    return this.#words(variant).flatMap(({ ids, slop }) => {
      const lists = ids.map((id) => this.postings(id).get(document));
      const found = lists.every(Boolean) ? sideBySide(lists, slop) : [];
      return found.map(({ first, last }) => {
        const times = ids.map((id, at) => this.times(id).get(document)?.[lists[at].indexOf(first)]);
        const known = times.filter((millis) => millis !== undefined);
        return { position: first, lastPosition: last, millis: known.length ? Math.min(...known) : undefined };
      });
    });
  }

  #frequenciesOf(words) {
    const frequencies = new Map();
    this.#matches(words).forEach((times, at) => frequencies.set(at, times / (times + this.#norm(at))));
    return frequencies;
  }

  /** Document to how often terms are side by side. */
  #matches({ ids, slop }) {
    const postings = ids.map((id) => this.postings(id));
    const times = new Map();
    if (ids.length === 1) {
      postings[0].forEach((positions, document) => times.set(document, positions.length));
      return times;
    }
    for (const [document, positions] of postings[0]) {
      const lists = [positions, ...postings.slice(1).map((each) => each.get(document))];
      const found = lists.every(Boolean) ? sideBySide(lists, slop) : [];
      found.length && times.set(document, sum(found.map(({ moves }) => 1 / (1 + moves))));
    }
    return times;
  }

  #norm(document) {
    const { k1, b } = this.bm25;
    return k1 * (1 - b + (b * kept(this.length(document))) / this.counts.averageLength);
  }
}
