/** The value of a key, computed when it is first asked for. */
export function remembered(known, key, compute) {
  known.has(key) || known.set(key, compute());
  return known.get(key);
}

/** What is fetched for a key, once; again after a failure. */
export function fetched(known, key, fetchIt) {
  return remembered(known, key, () => {
    const answer = fetchIt();
    answer.catch(() => known.delete(key));
    return answer;
  });
}
