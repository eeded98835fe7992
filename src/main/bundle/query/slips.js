/** What it costs to type one word instead of another; as the engine's Slips. */

/** Longer words are not compared. */
export const LONGEST_SPELLED = 30;

const [DOUBLED, SWAPPED, VOWEL, SOUND, NEIGHBOUR, LEFT_OUT, TOO_MANY, OTHER] = [0.45, 0.55, 0.6, 0.7, 0.8, 0.8, 0.9, 1.3];
const SOUNDS = ["ckq", "cs", "sz", "gj", "dt", "bp", "fv", "mn", "iy"];
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Which letters a word has, as bits; some letters share a bit. */
export function lettersOf(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    letters |= 1 << (word.charCodeAt(i) & 31);
  }
  return letters;
}

/** What the letters cost at least that only one of two words has: each is another letter of the other word. */
export const leastCost = (typed, said) => VOWEL * Math.max(countOf(typed & ~said), countOf(said & ~typed));

function countOf(letters) {
  let count = 0;
  for (let rest = letters; rest; rest &= rest - 1) {
    count++;
  }
  return count;
}

/** What the slips cost that make a typed word of a said one; Infinity above the limit. */
export function costOf(typed, said, limit) {
  const reach = reachOf(limit);
  if (Math.abs(typed.length - said.length) > reach) {
    return Infinity;
  }
  const rows = ROWS.map((row) => row.fill(Infinity));
  rows[1][0] = 0;
  let lowest = 0;
  for (let j = 1; j <= said.length; j++) {
    const least = fillRow(rows, typed, said, j, reach);
    if (least > limit && lowest + SWAPPED > limit) {
      return Infinity;
    }
    lowest = least;
    rows.unshift(rows.pop());
  }
  return rows[1][typed.length];
}

/** How many letters at most are left out, or too many, within a limit. */
function reachOf(limit) {
  let letters = 0;
  while ((letters + 1) * DOUBLED <= limit) {
    letters++;
  }
  return letters;
}

/** Of the next letter said, of the one before it and the one before that: what the letters up to each one typed cost. */
const ROWS = [0, 1, 2].map(() => new Float64Array(LONGEST_SPELLED + 2));

/** Fills the first row as far as costs can be within the limit; returns the lowest. */
function fillRow([now, before, older], typed, said, j, reach) {
  const first = Math.max(1, j - reach);
  const last = Math.min(typed.length, j + reach);
  const letter = said.charCodeAt(j - 1);
  const letterBefore = said.charCodeAt(j - 2);
  const leftOut = j > 1 ? (letter === letterBefore ? DOUBLED : LEFT_OUT) : Infinity;
  let least = Infinity;
  now[first - 1] = Infinity;
  for (let i = first; i <= last; i++) {
    const other = typed.charCodeAt(i - 1);
    const otherBefore = typed.charCodeAt(i - 2);
    let cost = Math.min(before[i - 1] + instead(other, letter), before[i] + leftOut);
    if (i > 1) {
      cost = Math.min(cost, now[i - 1] + (other === otherBefore ? DOUBLED : TOO_MANY));
    }
    if (i > 2 && j > 2 && other === letterBefore && letter === otherBefore) {
      cost = Math.min(cost, older[i - 2] + SWAPPED);
    }
    now[i] = cost;
    least = Math.min(least, cost);
  }
  now[last + 1] = Infinity;
  return least;
}

/** Bits of the codes of small letters: 96 and a number below 32. */
const SMALL = 96;
const BITS_OF_LETTER = 5;

/** Two small letters to what it costs to type the first instead of the second; 0 until it is asked for. */
const COSTS = new Float64Array(1 << (2 * BITS_OF_LETTER));

/** The same of any two letters, by their codes. */
function instead(typed, meant) {
  const one = typed ^ SMALL;
  const other = meant ^ SMALL;
  if (typed === meant || (one | other) >> BITS_OF_LETTER) {
    return typed === meant ? 0 : OTHER;
  }
  const pair = (one << BITS_OF_LETTER) | other;
  return (COSTS[pair] ||= insteadOf(String.fromCharCode(typed), String.fromCharCode(meant)));
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
