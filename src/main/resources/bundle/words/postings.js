import { fetched, remembered } from "./memory.js";

/** Where the words of one group of languages are said, fetched in chunks as they are asked for. */
export class Postings {
  #asked = new Map();
  #chunks = new Map();
  #read = new Map();

  /**
   * @param {number[]} starts number of the first word of each chunk
   * @param {number} first number that the first passage of the group gets
   * @param {(number: number) => Promise<number[][]>} fetchChunk
   */
  constructor(starts, first, fetchChunk) {
    Object.assign(this, { starts, first, fetchChunk });
  }

  /** Fetches what is needed to read terms. */
  load(ids) {
    const numbers = new Set([...ids].map((id) => this.#chunkOf(id)));
    return Promise.all([...numbers].map((number) => this.#load(number)));
  }

  #load(number) {
    return fetched(this.#asked, number, async () => this.#chunks.set(number, await this.fetchChunk(number)));
  }

  #chunkOf(id) {
    return this.starts.findLastIndex((start) => start <= id);
  }

  /** Passage to the positions of a term, which must have been loaded. */
  of(id) {
    return remembered(this.#read, id, () => {
      const number = this.#chunkOf(id);
      return this.#passages(this.#chunks.get(number)[id - this.starts[number]]);
    });
  }

  /** As `export.WordEntry` writes them. */
  #passages(numbers) {
    const passages = new Map();
    let [passage, position, positions] = [this.first - 1];
    for (const number of numbers) {
      if (number < 0) {
        [passage, position, positions] = [passage - number, 0, []];
        passages.set(passage, positions);
      } else {
        positions.push((position += number));
      }
    }
    return passages;
  }
}
