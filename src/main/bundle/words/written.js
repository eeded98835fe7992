import { remembered } from "./memory.js";
import { numbersIn } from "./vlq.js";

/** A field about the talks of a group of languages; as `export.AboutWords` writes it. It is read when it is first asked for. */
export class Written {
  #lengths = new Map();
  #terms;
  #found = new Map();

  /**
   * @param {number[]} talks those of the group, by their places in the catalogue
   * @param {{words: string[], found: number[]}} file
   */
  constructor(talks, { words, found } = { words: [], found: [] }) {
    Object.assign(this, { talks, words, found });
  }

  #read() {
    if (!this.#terms) {
      this.#terms = new Map();
      this.words.forEach((text, at) => this.#add(this.talks[at], numbersIn(text)));
      const ids = [...this.#terms.keys()].sort((one, other) => one - other);
      ids.forEach((id, at) => this.#found.set(id, this.found[at]));
    }
    return this.#terms;
  }

  #add(talk, numbers) {
    let position = -1;
    for (let i = 0; i < numbers.length; i += 2) {
      position += numbers[i];
      const talks = remembered(this.#terms, numbers[i + 1], () => new Map());
      const positions = remembered(talks, talk, () => []);
      positions.at(-1) === position || positions.push(position);
    }
    this.#lengths.set(talk, position + 1);
  }

  /** Talk to the positions of a term. */
  postings(id) {
    return this.#read().get(id) ?? new Map();
  }

  /** In how many talks of the whole collection a term is. */
  holding(id) {
    return this.#read() && (this.#found.get(id) ?? 0);
  }

  /** How many words a talk has. */
  length(talk) {
    return this.#read() && this.#lengths.get(talk);
  }
}
