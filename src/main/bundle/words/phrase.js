import { most } from "./numbers.js";

/**
 * Where words occur side by side, or near each other: as Lucene's SloppyPhraseMatcher finds them.
 *
 * @param {number[][]} lists positions of each word, ascending, none empty
 * @param {number} slop how many moves of a word away from exactness still match
 * @returns {{first: number, last: number, moves: number}[]} positions of the outer words
 */
export function sideBySide(lists, slop) {
  if (lists.length === 1) {
    return lists[0].map((at) => ({ first: at, last: at, moves: 0 }));
  }
  const words = lists.map((positions, offset) => ({ positions, offset, next: 0 }));
  const place = ({ positions, offset, next }) => positions[next] - offset;
  const found = [];
  for (;;) {
    const [lead, ...others] = [...words].sort((one, other) => place(one) - place(other) || one.offset - other.offset);
    let at;
    do {
      at = lead.next++;
    } while (place(lead) <= place(others[0]));
    const moves = most(others.map(place)) - (lead.positions[at] - lead.offset);
    if (moves <= slop) {
      const all = [lead.positions[at], ...others.map(({ positions, next }) => positions[next])];
      found.push({ first: Math.min(...all), last: Math.max(...all), moves });
    }
    if (lead.next === lead.positions.length) {
      return found;
    }
  }
}
