import { fetched, remembered } from "./memory.js";
import { DAMAGED, numbersIn, signed } from "./vlq.js";

/** What a word takes on average, in ms; as in `export.WordEntry`. */
const PACE = 350;

/** Where and when the words of one group of languages are said, fetched in chunks as they are asked for. */
export class Postings {
  #asked = new Map();
  #chunks = new Map();
  #read = new Map();
  #times = new Map();
  #starts = [];
  #sizes;
  #transcripts;

  /**
   * @param {string} chunks how many words each chunk has
   * @param {number} first number that the first passage of the group gets
   * @param {import("./places.js").Places} places
   * @param {number[]} transcripts the first passage of each in the group
   * @param {(number: number) => Promise<string[]>} fetchChunk
   */
  constructor(chunks, first, places, transcripts, fetchChunk) {
    Object.assign(this, { first, places, fetchChunk });
    this.#sizes = numbersIn(chunks);
    let start = 0;
    for (const words of this.#sizes) {
      this.#starts.push(start);
      start += words;
    }
    this.#transcripts = transcripts.map((passage) => places.firsts[passage]).sort((one, other) => one - other);
  }

  /** Fetches what is needed to read terms. */
  load(ids) {
    const numbers = new Set([...ids].map((id) => this.#chunkOf(id)));
    return Promise.all([...numbers].map((number) => this.#load(number)));
  }

  #load(number) {
    return fetched(this.#asked, number, async () => {
      const columns = [await this.fetchChunk(number)].flat().map((text) => String(text).split(" "));
      if (columns.length !== 2 || columns.some(({ length }) => length !== this.#sizes[number])) {
        throw new Error(DAMAGED);
      }
      this.#chunks.set(number, columns);
    });
  }

  #chunkOf(id) {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      this.#starts[middle] <= id ? (low = middle) : (high = middle - 1);
    }
    return low;
  }

  /** The numbers of a term, which must have been loaded: its places or its times. */
  #numbers(id, column) {
    const number = this.#chunkOf(id);
    return numbersIn(this.#chunks.get(number)[column][id - this.#starts[number]]);
  }

  #places(id) {
    let before = -1;
    return this.#numbers(id, 0).map((between) => (before += between + 1));
  }

  /** Passage to the positions of a term, which must have been loaded. */
  of(id) {
    return remembered(this.#read, id, () => this.#inPassages(this.#places(id), (position) => position));
  }

  /** The same to the times, in ms, at which they are said: undefined where that is not known. */
  timesOf(id) {
    return remembered(this.#times, id, () => {
      const places = this.#places(id);
      const times = this.#millis(places, this.#numbers(id, 1));
      return this.#inPassages(places, (_, at) => times[at]);
    });
  }

  #inPassages(places, valueOf) {
    const passages = this.places.inPassages(places, valueOf);
    return this.first ? new Map([...passages].map(([passage, values]) => [passage + this.first, values])) : passages;
  }

  /** As `export.WordEntry` writes them. */
  #millis(places, numbers) {
    let [next, before, millis] = [0, 0, 0];
    return numbers.map((number, at) => {
      while (this.#transcripts[next] <= places[at]) {
        [before, millis] = [this.#transcripts[next++], 0];
      }
      if (!number) {
        return undefined;
      }
      millis += signed(number - 1) + PACE * (places[at] - before);
      before = places[at];
      return millis;
    });
  }
}
