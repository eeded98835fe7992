/** Numbers as text; as `export.Vlq` writes them. */

const BITS = 5;
const MORE = 1 << BITS;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const VALUES = new Uint8Array(128).fill(2 * MORE);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** What people are told when a file is not as it was written. */
export const DAMAGED = "The talks cannot be searched right now: a file of the search is damaged.";

/**
 * The numbers of a text.
 *
 * @throws {Error} if it is none of numbers
 */
export function numbersIn(text) {
  const numbers = [];
  let number = 0;
  let factor = 1;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)];
    if (!(value < 2 * MORE)) {
      throw new Error(DAMAGED);
    }
    number += (value % MORE) * factor;
    factor *= MORE;
    if (value < MORE) {
      numbers.push(number);
      number = 0;
      factor = 1;
    }
  }
  if (factor > 1) {
    throw new Error(DAMAGED);
  }
  return numbers;
}

/** A number of either sign, whose lowest bit is the sign. */
export const signed = (number) => (number % 2 ? -(number + 1) / 2 : number / 2);
