/** Where forms stand in a text, and which of the places belong together. */

/** Words further apart than this are not said together. */
const REACH = 25;

/** The places of a form among tokens: position of the first and the last word, and range in the text. */
export function occurrencesOf({ terms, slop }, tokens) {
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = has(tokens[at], terms[0]) ? end(terms, slop, tokens, at) : -1;
    if (last >= 0) {
      const [from, to] = [Math.min(at, last), Math.max(at, last)];
      found.push({ position: from, lastPosition: to, start: tokens[from].start, end: tokens[to].end });
    }
  }
  return found;
}

const has = (token, ids) => token?.ids.some((id) => ids.includes(id));

/** The position of the last word of a form whose first word stands at a position; -1 for none. */
function end(terms, slop, tokens, at) {
  let last = at;
  let moves = 0;
  for (let i = 1; i < terms.length; i++) {
    const next = nearest(terms[i], slop, tokens, at + i);
    if (next < 0) {
      return -1;
    }
    moves = Math.max(moves, Math.abs(next - at - i));
    last = Math.abs(next - at) > Math.abs(last - at) ? next : last;
  }
  return moves <= slop ? last : -1;
}

function nearest(ids, slop, tokens, at) {
  for (let away = 0; away <= slop; away++) {
    const found = [at + away, at - away].find((place) => has(tokens[place], ids));
    if (found !== undefined) {
      return found;
    }
  }
  return -1;
}

/**
 * The places that stand closest together and are worth most; of equal ones the tightest, then the
 * first.
 *
 * @param {object[]} occurrences by position, each with the index of its clause
 * @param {number[]} weights what each clause is worth
 * @returns {{first: number, last: number}} indexes, the last one included
 */
export function cluster(occurrences, weights) {
  const all = occurrences.map((_, first) => at(first, occurrences, weights));
  return all.reduce((best, next) =>
    next.weight > best.weight || (next.weight === best.weight && next.span < best.span) ? next : best,
  );
}

function at(first, occurrences, weights) {
  const seen = new Set();
  const start = occurrences[first].position;
  let [last, weight] = [first, 0];
  for (let i = first; i < occurrences.length && occurrences[i].lastPosition - start <= REACH; i++) {
    const { clause } = occurrences[i];
    if (!seen.has(clause)) {
      seen.add(clause);
      weight += weights[clause];
      last = i;
    }
  }
  return { first, last, weight, span: occurrences[last].lastPosition - start };
}
