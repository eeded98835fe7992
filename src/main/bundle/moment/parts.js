import { fetched } from "../words/memory.js";
import { Transcript } from "./passages.js";

/** What is said in the talks, in parts of some passages each. A part is fetched once. */
export class Parts {
  #read = new Map();

  /**
   * @param {number} size how many passages are in a part
   * @param {(path: string) => Promise<object>} readFile
   */
  constructor(size, readFile) {
    Object.assign(this, { size, readFile });
  }

  /** How many parts a transcript of the catalogue has. */
  count({ first, end }) {
    return Math.ceil((end - first) / this.size);
  }

  /** @returns {Promise<Transcript>} a part of the transcript with this index in its talk */
  part(talk, transcript, number) {
    const path = pathOf(talk, transcript, number);
    return fetched(this.#read, path, async () => new Transcript(await this.readFile(path)));
  }

  /** Whether a part has been asked for already. */
  isKnown(talk, transcript, number) {
    return this.#read.has(pathOf(talk, transcript, number));
  }
}

const pathOf = ({ passages }, transcript, number) => `${passages}${transcript}-${number}.json`;
