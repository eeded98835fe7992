import { remembered } from "../words/memory.js";
import { by } from "../words/numbers.js";
import { keyOf } from "../words/key.js";

/**
 * Said words that a typed one may mean, by what the slips between them cost; as the engine's
 * Spelling and Slips. Here a form of a word is said by as many talks as the word.
 */

const SHORTEST_TYPED = 4;
const SHORTEST_SAID = 3;
const LONGEST_SPELLED = 30;

/** How much more slips may cost where the words beside a guess speak for it. */
const IN_COMPANY = 0.4;

const [DOUBLED, SWAPPED, VOWEL, SOUND, NEIGHBOUR, LEFT_OUT, TOO_MANY, OTHER] = [0.45, 0.55, 0.6, 0.7, 0.8, 0.8, 0.9, 1.3];
const SOUNDS = ["ckq", "cs", "sz", "gj", "dt", "bp", "fv", "mn", "iy"];
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** What the slips of a word may cost. */
export const limitOf = ({ length }) => (length < 8 ? 0.8 : length < 10 ? 1.2 : 1.4);

/** Whether a word can be spelled otherwise: numbers cannot. */
export const isSpelled = (word, shortest = SHORTEST_TYPED) =>
  word.length >= shortest && word.length <= LONGEST_SPELLED && /^\p{Alphabetic}+$/u.test(word);

/**
 * The words that begin with the same letter and differ by few slips, the nearest first.
 *
 * @param {string} typed
 * @param {import("../words/table.js").Table} table of said words
 * @returns {{id: number, word: string, cost: number, talks: number}[]}
 */
export function near(typed, table) {
  const word = keyOf(typed);
  const limit = limitOf(typed) + IN_COMPANY;
  if (!isSpelled(word)) {
    return [];
  }
  return beginning(word[0], table)
    .map((form) => ({ ...form, cost: costOf(word, form.word, limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort(by(({ cost }) => cost, ({ talks }) => -talks, ({ word }) => word));
}

/** Table to first letter to the forms that can be meant. */
const spelled = new WeakMap();

/** The forms that begin with a letter and can be meant, each `{word, id, talks}`. */
function beginning(letter, table) {
  const known = remembered(spelled, table, () => new Map());
  return remembered(known, letter, () => {
    const found = [];
    table.forEachForm((word, id) => {
      word[0] === letter && isSpelled(word, SHORTEST_SAID) && found.push({ word, id, talks: table.talks[id] });
    });
    return found;
  });
}

/** What the slips cost that make a typed word of a said one; Infinity above the limit. */
function costOf(typed, said, limit) {
  if (Math.abs(typed.length - said.length) * DOUBLED > limit) {
    return Infinity;
  }
  let [older, before] = [[], [0, ...Array(typed.length).fill(Infinity)]];
  for (let j = 1; j <= said.length; j++) {
    const now = [Infinity];
    const letter = said[j - 1];
    const last = said[j - 2];
    for (let i = 1; i <= typed.length; i++) {
      const other = typed[i - 1];
      const otherLast = typed[i - 2];
      now[i] = Math.min(
        before[i - 1] + instead(other, letter),
        j > 1 ? before[i] + (letter === last ? DOUBLED : LEFT_OUT) : Infinity,
        i > 1 ? now[i - 1] + (other === otherLast ? DOUBLED : TOO_MANY) : Infinity,
        i > 2 && j > 2 && other === last && letter === otherLast ? older[i - 2] + SWAPPED : Infinity,
      );
    }
    [older, before] = [before, now];
    if (Math.min(...now) > limit && Math.min(...older) + SWAPPED > limit) {
      return Infinity;
    }
  }
  return before[typed.length];
}

/** Two letters to what it costs to type the first instead of the second. */
const costs = new Map();

function instead(typed, meant) {
  return typed === meant ? 0 : remembered(costs, typed + meant, () => insteadOf(typed, meant));
}

function insteadOf(typed, meant) {
  const areIn = (letters) => letters.includes(typed) && letters.includes(meant);
  return areIn("aeiou") ? VOWEL : SOUNDS.some(areIn) ? SOUND : areNeighbours(typed, meant) ? NEIGHBOUR : OTHER;
}

/** On the keyboard, each row of which is half a key further right than the one above. */
function areNeighbours(one, other) {
  const [row, otherRow] = [one, other].map((letter) => KEYS.findIndex((keys) => keys.includes(letter)));
  if (row < 0 || otherRow < 0) {
    return false;
  }
  const right = KEYS[otherRow].indexOf(other) - KEYS[row].indexOf(one);
  return row === otherRow
    ? Math.abs(right) === 1
    : Math.abs(row - otherRow) === 1 && (right === 0 || right === row - otherRow);
}
