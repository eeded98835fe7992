/** Numbers put together, and maps of documents to numbers. */

export const sum = (values) => values.reduce((all, value) => all + value, 0);
export const most = (values) => values.reduce((best, value) => Math.max(best, value), 0);

/** Compares by numbers or texts, ascending; by the second where the first are equal, and so on. */
export const by = (...keys) => (one, other) => {
  const differs = keys.find((key) => key(one) !== key(other));
  return differs ? (differs(one) < differs(other) ? -1 : 1) : 0;
};

function combined(maps, combine) {
  if (maps.length === 1) {
    return maps[0];
  }
  const all = new Map();
  maps.forEach((map) => map.forEach((value, at) => all.set(at, combine(all.get(at) ?? 0, value))));
  return all;
}

/** The highest number of each document. */
export const highest = (maps) => combined(maps, Math.max);
export const summed = (maps) => combined(maps, (one, other) => one + other);
export function weighted(map, weight) {
  const all = new Map();
  map.forEach((value, at) => all.set(at, weight * value));
  return all;
}

/** The sums of the documents that are in all maps. */
export const inAll = (maps) =>
  new Map([...summed(maps)].filter(([at]) => maps.every((map) => map.has(at))));
