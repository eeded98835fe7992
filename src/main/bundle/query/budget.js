import { sum } from "../words/numbers.js";

/**
 * How many postings one query may read, whatever its words: where all are too many, those that are
 * said most often are left out, as they say least. As the engine's PostingsBudget and PostingsCost.
 */

/** In a small site what is asked for costs little. */
const LEAST = 50_000;

/** What is excluded, and pairs of words near each other, may cost these shares of what is searched for. */
const EXCLUDED = 0.5;
const NEARBY = 0.5;

/** To look up a term costs as much as so many postings; to find one by its prefix, and to search it. */
const LOOK_UP = 300;
const FOUND = 4;
const SEARCHED = 40;

export class Budget {
  /** @param {object[]} groups of languages */
  constructor(groups) {
    this.passages = sum(groups.map(({ fields }) => fields.passage.documents));
    this.most = Math.max(LEAST, this.passages);
  }

  /**
   * The terms that can be paid for, in their order: at least one, if there are any. Phrases are
   * shortened so that each costs half of the budget at most.
   *
   * @param {object[]} terms with their variants
   * @param {string[]} notes takes a sentence for what is left out
   */
  terms(terms, notes) {
    const shortened = this.shortened(terms, notes);
    return this.#affordable(shortened, this.most, notes, "Left out, as too many words are said too often");
  }

  /** The same of terms that are excluded. */
  excluded(terms, notes) {
    return this.#affordable(terms, EXCLUDED * this.most, notes, "Not excluded, as it is said too often");
  }

  #affordable(terms, budget, notes, why) {
    const paid = cheapest(terms, budget, (term) => this.#costOf(term));
    const unpaid = terms.filter((term) => !paid.has(term));
    unpaid.length && notes.push(`${why}: ${unpaid.map(inQuotes).join(", ")}.`);
    return terms.filter((term) => paid.has(term));
  }

  /** Those of some pairs of words, each a variant, that can be paid for: at least one, if there are any. */
  pairs(pairs) {
    const paid = cheapest(pairs, NEARBY * this.most, (pair) => this.#costOfPair(pair));
    return pairs.filter((pair) => paid.has(pair));
  }

  /** Terms of which each phrase has as many words as half of the budget pays for, two at least. */
  shortened(terms, notes) {
    return terms.map((term) => {
      const variants = term.variants.map((variant) => this.#shorter(variant, term));
      const note = `Not all words of the phrase ${inQuotes(term)} were searched for.`;
      variants.some(({ whole }) => whole) && !notes.includes(note) && notes.push(note);
      return { ...term, variants };
    });
  }

  #shorter(variant, term) {
    const whole = variant.whole ?? variant.ids;
    const each = Math.floor(this.#costOfVariant({ ...variant, ids: whole }, term) / whole.length);
    const words = Math.max(2, Math.floor(this.most / 2 / Math.max(1, each)));
    return whole.length > words ? { ...variant, whole, ids: whole.slice(0, words) } : variant;
  }

  #costOf(term) {
    const costs = term.variants.map((variant) =>
      variant.prefix === undefined ? this.#costOfVariant(variant, term) : this.#costOfPrefix(variant),
    );
    return sum(costs) + LOOK_UP * costs.length;
  }

  /** A word is read where it is said, of several all places in the passages that may say all. */
  #costOfVariant({ words, ids }, { slop = 0 }) {
    const { rarest, places } = this.#counts(words, ids);
    return ids.length === 1 ? rarest : Math.floor(rarest * places * (slop > 0 ? 2 : 1));
  }

  #costOfPair({ words, ids }) {
    const { rarest, places, together } = this.#counts(words, [...new Set(ids)]);
    return LOOK_UP + rarest + Math.floor(2 * together * places);
  }

  #costOfPrefix({ words, prefix, completions = Infinity }) {
    const all = words.beginning(prefix, Infinity, (id) => words.passages(id) > 0);
    const searched = all.slice(0, completions);
    return FOUND * all.length + sum(searched.map((id) => SEARCHED + words.passages(id)));
  }

  /** In how many passages the rarest word is, how often a passage says all, and how many would by chance. */
  #counts(words, ids) {
    let [rarest, places, together] = [Infinity, 0, this.passages];
    for (const id of ids) {
      const holding = id === undefined ? 0 : words.passages(id);
      rarest = Math.min(rarest, holding);
      places += holding && words.table.said[id] / holding;
      together *= holding / Math.max(1, this.passages);
    }
    return { rarest, places, together };
  }
}

/** The cheapest of some, as long as a budget lasts: at least one, if there are any. */
function cheapest(some, budget, costOf) {
  const priced = some.map((one) => ({ one, cost: costOf(one) })).sort((one, other) => one.cost - other.cost);
  let spent = 0;
  const paid = priced.filter(({ cost }, at) => (spent += cost) <= budget || at === 0);
  return new Set(paid.map(({ one }) => one));
}

const inQuotes = ({ kind, typed }) => `“${typed}${kind === "prefix" ? "*" : ""}”`;
