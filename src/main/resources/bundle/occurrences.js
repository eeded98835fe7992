/** Where forms stand in a text, and which of the places belong together. */

/** Words further apart than this are not said together. */
const REACH = 25;

/** The words of a text, and at which positions each term stands. */
export class Positions {
  #at = new Map();
  #spans = new Map();

  /** How many words the text has. */
  size = 0;

  /**
   * @param {import("./words.js").Words} words
   * @param {string} text
   * @param {(id: number) => boolean} isWanted terms that are not are left out
   */
  constructor(words, text, isWanted = () => true) {
    words.read(text, (ids, start, end) => {
      for (const id of ids) {
        isWanted(id) && this.#add(id, { start, end });
      }
      this.size++;
    });
  }

  #add(id, span) {
    const known = this.#at.get(id);
    known ? known.push(this.size) : this.#at.set(id, [this.size]);
    this.#spans.set(this.size, span);
  }

  /** Each term, and at how many positions it stands. */
  all() {
    return [...this.#at].map(([id, positions]) => [id, positions.length]);
  }

  /** Where one of some terms stands, ascending. */
  of(ids) {
    const all = ids.flatMap((id) => this.#at.get(id) ?? []);
    return ids.length === 1 ? all : [...new Set(all)].sort((one, other) => one - other);
  }

  /** The places of a form: position of the first and the last word, and range in the text. */
  occurrences({ terms, slop }) {
    const [firsts, ...others] = terms.map((ids) => this.of(ids));
    const found = firsts.map((first) => [first, last(first, others, slop)]);
    return found.filter(([, last]) => last !== undefined).map(([one, other]) => this.#place(one, other));
  }

  #place(one, other) {
    const [position, lastPosition] = [Math.min(one, other), Math.max(one, other)];
    const { start } = this.#spans.get(position);
    return { position, lastPosition, start, end: this.#spans.get(lastPosition).end };
  }
}

/**
 * The position that is furthest from a first word, when every other word stands, by at most so many
 * moves, where it should.
 */
function last(first, others, slop) {
  let furthest = first;
  for (const [i, positions] of others.entries()) {
    const place = positions.find((at) => Math.abs(at - first - i - 1) <= slop);
    if (place === undefined) {
      return undefined;
    }
    furthest = Math.abs(place - first) > Math.abs(furthest - first) ? place : furthest;
  }
  return furthest;
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
  let last = first;
  for (let i = first; i < occurrences.length && occurrences[i].lastPosition - start <= REACH; i++) {
    const { clause } = occurrences[i];
    if (!seen.has(clause)) {
      seen.add(clause);
      last = i;
    }
  }
  // In the order of the clauses, so that the same ones are worth the same to the last bit.
  const weight = weights.reduce((sum, each, clause) => sum + (seen.has(clause) ? each : 0), 0);
  return { first, last, weight, span: occurrences[last].lastPosition - start };
}
