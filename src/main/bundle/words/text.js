import { remembered } from "./memory.js";
import { by } from "./numbers.js";
import { sideBySide } from "./phrase.js";

/** A text, and at which positions each term occurs in it. */
export class Text {
  /** Term to positions, ascending. */
  positions = new Map();

  /** Position to the terms there. */
  #terms = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {string} text
   */
  constructor(words, text) {
    this.tokens = words.read(text);
    this.length = (this.tokens.at(-1)?.at ?? -1) + 1;
    this.tokens.forEach((token) => this.#add(token));
  }

  #add(token) {
    const { id, at } = token;
    remembered(this.#terms, at, () => []).push(token);
    const positions = remembered(this.positions, id, () => []);
    positions.at(-1) === at || positions.push(at);
  }

  /** Where a variant occurs: positions of its first and last word, and range in the text. */
  occurrences({ ids, slop, words, prefix }) {
    const all =
      prefix === undefined
        ? [ids]
        : words.beginning(prefix, Infinity, (id) => this.positions.has(id)).map((id) => [id]);
    return all.flatMap((each) => this.#sideBySide(each, slop));
  }

  #sideBySide(ids, slop) {
    const lists = ids.map((id) => this.positions.get(id));
    const found = lists.every(Boolean) ? sideBySide(lists, slop) : [];
    return found.map(({ first, last }) => {
      const isOwn = ({ id }) => ids.includes(id);
      const { start } = this.#terms.get(first).find(isOwn);
      const { end } = this.#terms.get(last).findLast(isOwn);
      return { position: first, lastPosition: last, start, end };
    });
  }
}

/** Ranges in order, those that touch as one; as `search.Range.merged`. */
export function merged(ranges) {
  const all = [];
  for (const [start, end] of [...ranges].sort(by(([start]) => start))) {
    const last = all.at(-1);
    last && start <= last[1] ? (last[1] = Math.max(last[1], end)) : all.push([start, end]);
  }
  return all;
}
