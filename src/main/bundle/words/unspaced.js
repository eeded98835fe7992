import { fold } from "./key.js";

/** Scripts that write no spaces, and Korean, which writes few. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hang}]/u;

/** Endings and particles of Japanese and Korean, of which the engine makes no words. */
const ENDING = /^[\p{scx=Hira}\p{sc=Hang}]+$/u;

const LONGEST_WORD = 16;

/**
 * The longest known words of a text from left to right, and single characters between them, each
 * `{word, from}`. What follows a word and is not longer than it may be its ending, which is left out.
 */
export function segments(text, isKnown) {
  const found = [];
  for (let [from, before] = [0, ""]; from < text.length; ) {
    const between = unknown(text, from, isKnown);
    const isEnding = ENDING.test(between) && fold(between).length <= fold(before).length;
    found.push(...(isEnding ? [] : between.split("")).map((word, at) => ({ word, from: from + at })));
    from += between.length;
    before = longest(text, from, isKnown);
    before && found.push({ word: before, from });
    from += before.length;
  }
  return found;
}

/** The text from a place up to the next known word. */
function unknown(text, from, isKnown) {
  let end = from;
  while (end < text.length && !longest(text, end, isKnown)) {
    end++;
  }
  return text.slice(from, end);
}

/** The longest known word at a place; empty if there is none. */
function longest(text, from, isKnown) {
  let word = text.slice(from, from + LONGEST_WORD);
  while (word && !isKnown(word)) {
    word = word.slice(0, -1);
  }
  return word;
}
