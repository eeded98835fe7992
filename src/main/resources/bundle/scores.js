/** Scores put together: numbers, and maps of documents to what they score. */

export const most = (values) => values.reduce((best, value) => Math.max(best, value), 0);
export const sum = (values) => values.reduce((all, value) => all + value, 0);

/** What each document scores, of what it scores in some maps. */
function together(scores, join, weight = 1) {
  const joined = new Map();
  for (const each of scores) {
    each.forEach((score, at) => joined.set(at, join(joined.get(at) ?? 0, weight * score)));
  }
  return joined;
}

/** The highest of each document. */
export const highest = (scores) => (scores.length === 1 ? scores[0] : together(scores, Math.max));
export const summed = (scores) => together(scores, (one, other) => one + other);
export const weighted = (scores, weight) => together([scores], Math.max, weight);

/** The sums of the documents that all have. */
export function inAll(scores) {
  if (scores.length === 1) {
    return scores[0];
  }
  return new Map([...summed(scores)].filter(([at]) => scores.every((each) => each.has(at))));
}
