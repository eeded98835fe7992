import { by } from "./numbers.js";

/** How many words of a query are also searched in other forms; as the engine's QueryExpansion. */
const EXPANDED_WORDS = 12;

/** How much work one query may cause; as the engine's ExpansionBudget. */
const VARIANTS = 128;
const FEWEST_VARIANTS = 4;
const COMPLETIONS = 256;
const MOST_COMPLETIONS = 50;

/** Finds the variants of typed clauses, and fetches where they are said. */
export class Expansion {
  /**
   * @param {import("./talks.js").Talks} talks
   * @param {object[]} groups of languages
   */
  constructor(talks, groups) {
    Object.assign(this, { talks, groups });
  }

  /** Clauses as they were typed and nothing else, each as `{kind, typed, variants, isKnown}`. */
  async exactly(clauses, others = []) {
    const terms = clauses.map((clause) => ({
      ...clause,
      variants: this.#each((variants) => variants.typed(clause)),
      isKnown: this.groups.some(({ variants }) => variants.isKnown(clause)),
    }));
    const prefixes = terms.flatMap(({ variants }) => variants).filter(({ prefix }) => prefix !== undefined);
    const completions = Math.min(MOST_COMPLETIONS, Math.floor(COMPLETIONS / Math.max(1, prefixes.length)));
    prefixes.forEach((variant) => (variant.completions = completions));
    await this.#load([...terms, ...others]);
    return terms;
  }

  /**
   * Clauses with what they may have been heard as, without stop words.
   *
   * @param {string[]} notes takes a sentence where something is left out
   */
  async expanded(all, notes) {
    const clauses = this.#withoutStopWords(all);
    if (clauses.length > EXPANDED_WORDS) {
      notes.push(`Other spellings were looked for of the first ${EXPANDED_WORDS} words only.`);
    }
    const words = clauses.slice(0, EXPANDED_WORDS);
    const candidates = words.map((_, at) => ({ variants: this.#each((variants) => variants.candidates(clauses, at)) }));
    const terms = await this.exactly(clauses, candidates);
    const heard = words.map((_, at) => this.#each((variants) => variants.of(clauses, at)));
    const most = Math.max(FEWEST_VARIANTS, Math.floor(VARIANTS / Math.max(1, terms.length)));
    const isCut = terms.some(({ variants }) => variants[0]?.completions < MOST_COMPLETIONS);
    if (isCut || heard.some(({ length }) => length > most)) {
      notes.push("This query has more forms than can be searched at once: only the likeliest were.");
    }
    heard.forEach((variants, at) => {
      const likeliest = variants.sort(by(({ weight }) => -weight)).slice(0, most);
      terms[at].variants.push(...likeliest);
    });
    await this.#load(terms);
    return terms;
  }

  /** The clauses without the stop words, unless there is nothing else. */
  #withoutStopWords(clauses) {
    const isStopWord = ({ kind, typed }) =>
      kind === "word" && this.groups.every(({ words }) => words.isStopWord(typed));
    const rest = clauses.filter((clause) => !isStopWord(clause));
    return rest.length ? rest : clauses;
  }

  #each(find) {
    return this.groups.flatMap(({ variants }) => find(variants));
  }

  #load(terms) {
    const all = terms.flatMap(({ variants }) => variants);
    return Promise.all(
      this.groups.map(({ words, postings }) => {
        const own = all.filter((variant) => variant.words === words);
        return postings.load(own.flatMap((variant) => this.talks.field("passage", variant).ids(variant)));
      }),
    );
  }
}
