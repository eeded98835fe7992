/** What words near each other add to the score of a passage, as of a phrase with room between. */
import { most, sum } from "./scores.js";

const NEAR = 0.3;
const NEAR_SLOP = 10;

/**
 * @param {object[]} wanted clauses with their forms; each is sought near the one before
 * @param {import("./words.js").Words} words
 * @param {number} number of the passage
 * @param {import("./occurrences.js").Positions} positions of its words
 */
export function nearness(wanted, words, number, positions) {
  const length = words.norm(number);
  return sum(
    wanted.slice(1).map((clause, i) =>
      sum(pairs(wanted[i], clause, words).map(([one, other]) => near(one, other, positions, words, length))),
    ),
  );
}

/** A form stands for its clause when the clause was found as typed, or else when it was not. */
const standing = (clause, words) =>
  clause.forms.filter((form) => form.words === words && clause.isKnown === (form.origin === "typed"));

const pairs = (first, second, words) =>
  standing(first, words).flatMap((one) => standing(second, words).map((other) => [one, other]));

function near(one, other, positions, words, length) {
  const [firsts, seconds] = [one, other].map((form) => positions.of(form.terms[0]));
  let times = 0;
  for (const first of firsts) {
    const moves = Math.min(...seconds.map((second) => (second > first ? second - first - 1 : first - second + 1)));
    times += moves <= NEAR_SLOP ? 1 / (1 + moves) : 0;
  }
  const worth = sum([one, other].map((form) => words.worth(most(form.terms[0].map((id) => words.found(id))))));
  return times ? (NEAR * one.weight * other.weight * worth * times) / (times + length) : 0;
}
