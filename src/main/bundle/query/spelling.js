import { remembered } from "../words/memory.js";
import { by } from "../words/numbers.js";
import { keyOf } from "../words/key.js";
import { LONGEST_SPELLED, costOf, lettersOf, leastCost } from "./slips.js";

/**
 * Said words that a typed one may mean, by what the slips between them cost; as the engine's
 * Spelling. Here a form of a word is said by as many talks as the word.
 */

const SHORTEST_TYPED = 4;
const SHORTEST_SAID = 3;

/** How much more slips may cost where the words beside a guess speak for it. */
const IN_COMPANY = 0.4;

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
  const letters = lettersOf(word);
  const found = [];
  for (const form of beginning(word[0], table)) {
    const cost = leastCost(letters, form.letters) > limit ? Infinity : costOf(word, form.word, limit);
    cost <= limit && found.push({ ...form, cost });
  }
  return found.sort(by(({ cost }) => cost, ({ talks }) => -talks, ({ word }) => word));
}

/** Table to first letter to the forms that can be meant. */
const spelled = new WeakMap();

/** The forms that begin with a letter and can be meant, each `{word, id, talks, letters}`. */
function beginning(letter, table) {
  const known = remembered(spelled, table, () => new Map());
  return remembered(known, letter, () =>
    table
      .beginning(letter)
      .filter(({ word }) => isSpelled(word, SHORTEST_SAID))
      .map(({ word, id }) => ({ word, id, talks: table.talks[id], letters: lettersOf(word) })),
  );
}
