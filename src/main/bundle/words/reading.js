import { keyOf } from "./key.js";
import { remembered } from "./memory.js";
import { WORD, parts } from "./parts.js";
import { UNSPACED, segments } from "./unspaced.js";

/** A word of letters that has no parts, with what may follow it. */
const PLAIN = /^([A-Za-z][a-z]*)[.,;:!?]*$/;

/** Chinese words have parts of two characters; as the engine's ChineseCompoundFilter. */
const CHINESE_COMPOUND = /^\p{sc=Han}{3,}$/u;

/** Finds the words of texts in a group of languages. */
export class Reading {
  #pieces = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {string} nonSpeech a pattern of what captions show but is not said
   */
  constructor(words, nonSpeech) {
    this.words = words;
    this.nonSpeech = new RegExp(nonSpeech, "giu");
  }

  /** The words of a text; see `Words.read`. */
  read(text) {
    const said = text.replace(this.nonSpeech, (shown) => " ".repeat(shown.length));
    const found = [];
    let [from, first] = [0, 0];
    for (const piece of said.split(" ")) {
      const { words, places } = this.#piece(piece);
      for (const { id, start, end, at, places } of words) {
        found.push({ id, start: from + start, end: from + end, at: first + at, places });
      }
      from += piece.length + 1;
      first += places;
    }
    return found;
  }

  /** The words of what is between blanks; most of it occurs often. */
  #piece(piece) {
    return remembered(this.#pieces, piece, () => {
      const plain = PLAIN.exec(piece)?.[1];
      return plain ? this.#plain(plain) : this.#tokens(piece);
    });
  }

  #plain(word) {
    const id = this.words.idOfKey(word.toLowerCase());
    return { words: [{ id, start: 0, end: word.length, at: 0, places: 1 }], places: 1 };
  }

  #tokens(piece) {
    const words = [];
    let places = 0;
    for (const { 0: token, index } of piece.matchAll(WORD)) {
      const all = this.#token(token, index).map((word) => ({ ...word, at: places + word.at }));
      words.push(...all);
      places = all.at(-1).at + 1;
    }
    return { words, places };
  }

  #token(token, from) {
    return UNSPACED.test(token) && !this.words.isForm(token)
      ? this.#unspaced(token, from)
      : this.#parts(token).map((part) => {
          const { start, end } = part;
          return { ...part, id: this.words.idOf(token.slice(start, end)), start: from + start, end: from + end };
        });
  }

  #parts(token) {
    const inCompound = CHINESE_COMPOUND.test(token) && this.words.group === "zh" ? [...token].slice(1).keys() : [];
    return [...parts(token), ...[...inCompound].map((start) => ({ start, end: start + 2, at: 0, places: 1 }))];
  }

  /** The longest known word first, from left to right. */
  #unspaced(text, start) {
    return segments(text, (word) => this.words.isForm(word)).flatMap(({ word, from }, at) =>
      this.#parts(word)
        .filter((part) => part.at === 0)
        .map((part) => {
          const id = this.words.idOfForm(keyOf(word.slice(part.start, part.end)));
          return { id, start: start + from + part.start, end: start + from + part.end, at, places: 1 };
        }),
    );
  }
}
