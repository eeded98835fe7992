import { by } from "../words/numbers.js";
import { typedParts, withoutSymbols } from "../words/parts.js";
import { wordsOf } from "./query.js";

/** How many words of a query are also searched in other forms; as the engine's QueryExpansion. */
const EXPANDED_WORDS = 12;

/** How much work one query may cause; as the engine's ExpansionBudget. */
const VARIANTS = 128;
const FEWEST_VARIANTS = 4;
const COMPLETIONS = 700;
const FEWEST_COMPLETIONS = 2;
const MOST_COMPLETIONS = 50;

/** Finds the variants of typed clauses, and fetches where they are said. */
export class Expansion {
  /**
   * @param {import("../words/talks.js").Talks} talks
   * @param {object[]} groups of languages
   */
  constructor(talks, groups) {
    Object.assign(this, { talks, groups });
  }

  /** Clauses as they were typed and nothing else, each as `{kind, typed, variants, isKnown}`. */
  async exactly(clauses) {
    const terms = this.#typed(clauses);
    await this.#load(terms);
    return terms;
  }

  #typed(clauses) {
    return clauses.map((clause) => ({
      ...clause,
      variants: this.#each((variants) => variants.typed(clause)),
      isKnown: this.groups.some(({ variants }) => variants.isKnown(clause)),
    }));
  }

  /** Limits the words that prefixes are searched as; says whether any has more. */
  #limitPrefixes(terms) {
    const prefixes = terms.flatMap(({ variants }) => variants).filter(({ prefix }) => prefix !== undefined);
    const share = Math.floor(COMPLETIONS / Math.max(1, prefixes.length));
    const completions = Math.min(MOST_COMPLETIONS, Math.max(FEWEST_COMPLETIONS, share));
    const isCut = ({ words, prefix }) => words.beginning(prefix, completions + 1).length > completions;
    prefixes.forEach((variant) => (variant.completions = completions));
    return prefixes.some(isCut);
  }

  /**
   * Clauses with what they may have been heard as, without stop words.
   *
   * @param {string[]} notes takes a sentence where something is left out
   */
  async expanded(all, notes) {
    const clauses = this.#withoutStopWords(await this.#divided(all, notes));
    if (clauses.length > EXPANDED_WORDS) {
      notes.push(`Other spellings were looked for of the first ${EXPANDED_WORDS} words only.`);
    }
    const words = clauses.slice(0, EXPANDED_WORDS);
    const candidates = words.map((_, at) => ({ variants: this.#each((variants) => variants.candidates(clauses, at)) }));
    const terms = this.#typed(clauses);
    const isCut = this.#limitPrefixes(terms);
    await this.#load([...terms, ...candidates]);
    const heard = words.map((_, at) => this.#each((variants) => variants.of(clauses, at)));
    const most = Math.max(FEWEST_VARIANTS, Math.floor(VARIANTS / Math.max(1, terms.length)));
    if (isCut || heard.some(({ length }) => length > most)) {
      notes.push("Not all forms of the words in this query were searched: there are too many.");
    }
    heard.forEach((variants, at) => {
      const likeliest = variants.sort(by(({ weight }) => -weight)).slice(0, most);
      terms[at].variants.push(...likeliest);
    });
    await this.#load(terms);
    return terms;
  }

  /** Words as far as any talk has them so; as the engine's QueryExpansion. */
  async #divided(clauses, notes) {
    const divided = await Promise.all(
      clauses.map((clause) => (clause.kind === "word" ? this.#divide(clause.typed, notes) : [clause])),
    );
    return [...new Map(divided.flat().map((clause) => [JSON.stringify(clause), clause])).values()];
  }

  async #divide(typed, notes) {
    const parts = typedParts(wordsOf(typed));
    const bare = withoutSymbols(typed);
    if ((parts.length < 2 && bare === typed) || (await this.#isHeld(typed))) {
      return [{ kind: "word", typed }];
    }
    if (parts.length > 1) {
      notes.push(`No talk has “${typed}” as one; its parts were searched for.`);
      return (await Promise.all(parts.map((part) => this.#divide(part, notes)))).flat();
    }
    notes.push(`“${typed.replace(bare, "")}” was left out of “${typed}”: no talk has it so.`);
    return [{ kind: "word", typed: bare }];
  }

  async #isHeld(typed) {
    const readings = this.groups.map(({ variants }) => variants.held(typed));
    await this.#load([{ variants: readings.flat() }]);
    return this.groups.some(({ variants }, at) => readings[at].some((reading) => variants.areHeld(reading)));
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
