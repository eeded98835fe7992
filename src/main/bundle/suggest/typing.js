import { SHOWN_TOKEN } from "../query/query.js";
import { fold } from "../words/key.js";

/** The words of a text as people read them; runs without spaces are one. */
export function shownWords(text) {
  const words = [];
  for (const { 0: shown, index: start } of text.matchAll(SHOWN_TOKEN)) {
    const before = words.at(-1);
    const touches = before?.end === start;
    const word = touches ? words.pop() : { start, shown: "" };
    word.shown += shown;
    words.push({ ...word, end: start + shown.length, folded: fold(word.shown) });
  }
  return words;
}

/** A text that is being typed. */
export class Typing {
  constructor(text) {
    this.text = text;
    this.words = shownWords(text);
    this.last = this.words.at(-1);
    this.earlier = this.words.slice(0, -1).map(({ folded }) => folded);
    this.isOpen = this.last?.end === text.length;
  }

  /** The words from one on, as they are compared. */
  foldedFrom(at) {
    return this.words.slice(at).map(({ folded }) => folded).join(" ");
  }

  /** Whether the last word may be this one, as far as it is typed. */
  isLast(folded) {
    return this.isOpen ? folded.startsWith(this.last.folded) : folded === this.last.folded;
  }

  /** Whether a text has a word that the last one may be, and all words before. */
  isIn(words) {
    return words.some((word) => this.isLast(word)) && this.earlier.every((word) => words.includes(word));
  }

  /** Where another text has these words. */
  matches(other) {
    return shownWords(other).flatMap(({ folded, start, end, shown }) =>
      this.isLast(folded)
        ? [[start, start + Math.min(this.last.folded.length, shown.length)]]
        : this.earlier.includes(folded) ? [[start, end]] : [],
    );
  }
}
