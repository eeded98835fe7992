import { by } from "../words/numbers.js";

/** Finds how else a rare word may be spelled; as Lucene's DirectSpellChecker finds it. */

const SHORTEST = 4;
const LONGEST = 30;
const MOST_EDITS = 2;

/** So many of the nearest are compared by how often they are used. */
const COMPARED = 15;

/**
 * The spellings that are nearest to a word, of those that begin with the same letter.
 *
 * @param {string} word a term
 * @param {import("../words/words.js").Words} words
 * @param {import("../words/field.js").Field} field whose terms may be meant
 * @returns {{id: number, similarity: number, documents: number}[]} the likeliest first
 */
export function spellings(word, words, field, { similarity: least, spellings: most }) {
  const found = [];
  words.words.forEach(([term], id) => {
    if (word.length >= SHORTEST && word.length <= LONGEST && term[0] === word[0] && term !== word) {
      const similarity = 1 - distance(word, term) / Math.min(word.length, term.length);
      const documents = similarity >= least ? field.holding(id) : 0;
      documents && found.push({ id, similarity, documents });
    }
  });
  return found
    .sort(by(({ similarity }) => -similarity))
    .slice(0, COMPARED)
    .sort(by(({ similarity }) => -similarity, ({ documents }) => -documents))
    .slice(0, most);
}

/** How many letters must be changed, added, left out or exchanged with the next; Infinity above 2. */
export function distance(one, other) {
  if (Math.abs(one.length - other.length) > MOST_EDITS) {
    return Infinity;
  }
  let [older, before] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      now[j] = Math.min(changed, before[j] + 1, now[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        now[j] = Math.min(now[j], older[j - 2] + 1);
      }
    }
    [older, before] = [before, now];
  }
  return before[other.length] > MOST_EDITS ? Infinity : before[other.length];
}
