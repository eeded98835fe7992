/**
 * The occurrences that are closest together and weigh most; of equal ones the tightest, then the
 * first; as `moment.Cluster`.
 *
 * @param {object[]} occurrences by position, each with the index of its term
 * @param {number[]} weights of the terms
 * @param {number} reach how many words it spans at most
 * @returns {{first: number, last: number}} indexes, the last one included
 */
export function cluster(occurrences, weights, reach) {
  const all = occurrences.map((_, first) => clusterAt(first, occurrences, weights, reach));
  return all.reduce((best, next) =>
    next.weight > best.weight || (next.weight === best.weight && next.span < best.span) ? next : best,
  );
}

function clusterAt(first, occurrences, weights, reach) {
  const held = new Set();
  const start = occurrences[first].position;
  let last = first;
  for (let i = first; i < occurrences.length && occurrences[i].lastPosition - start <= reach; i++) {
    if (!held.has(occurrences[i].term)) {
      held.add(occurrences[i].term);
      last = i;
    }
  }
  // In the order of the terms, so that the same terms have the same weight to the last bit.
  const weight = weights.reduce((sum, each, term) => sum + (held.has(term) ? each : 0), 0);
  return { first, last, weight, span: occurrences[last].lastPosition - start };
}
