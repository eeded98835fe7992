import { by } from "../words/numbers.js";
import { Budget } from "./budget.js";
import { Company, possibleGuesses, term, withGuesses } from "./guesses.js";
import { typedParts, withoutSymbols } from "../words/parts.js";
import { completed, completions } from "./unfinished.js";
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
    Object.assign(this, { talks, groups, budget: new Budget(groups) });
  }

  get #variants() {
    return this.groups.map(({ variants }) => variants);
  }

  /** Clauses as they were typed and nothing else, each as `{kind, typed, variants, isKnown}`. */
  async exactly(clauses) {
    const terms = this.#typed(clauses);
    await this.#load(terms);
    return terms;
  }

  /** The same of clauses that are excluded, as far as they can be paid for. */
  async excluded(clauses, notes) {
    const terms = this.budget.excluded(this.#typed(clauses), notes);
    await this.#load(terms);
    return terms;
  }

  #typed(clauses) {
    return clauses.map((clause) => term(clause, this.#each((variants) => variants.typed(clause))));
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
  async expanded(typed, notes) {
    const clauses = this.#paid(this.#withoutStopWords(await this.#divided(typed, notes)), notes);
    if (clauses.length > EXPANDED_WORDS) {
      notes.push(`Other spellings were looked for of the first ${EXPANDED_WORDS} words only.`);
    }
    const words = clauses.slice(0, EXPANDED_WORDS);
    const terms = this.budget.shortened(this.#typed(clauses), notes);
    const isCut = this.#limitPrefixes(terms);
    const loaded = this.#load(terms);
    const candidates = words.map((_, at) => ({ variants: this.#candidates(clauses, at) }));
    const begun = completions(words.at(-1), this.#variants);
    await Promise.all([loaded, this.#load([...candidates, { variants: begun }])]);
    const said = this.#completed(terms.map((each, at) => this.#withForms(each, clauses, at)), begun);
    const known = this.#withGuesses(said, said, clauses);
    await this.#load(known);
    const all = this.#withGuesses(said, known, clauses);
    const most = Math.max(FEWEST_VARIANTS, Math.floor(VARIANTS / Math.max(1, terms.length)));
    const limited = all.map((each, at) => ({ ...each, variants: each.variants.slice(0, terms[at].variants.length + most) }));
    if (isCut || limited.some(({ variants }, at) => variants.length < all[at].variants.length)) {
      notes.push("Not all forms of the words in this query were searched: there are too many.");
    }
    await this.#load(limited);
    return this.budget.terms(withoutStopWords(limited), notes);
  }

  /** Terms of which the last has what it may become. */
  #completed(terms, begun) {
    const others = new Company(this.talks, terms.slice(0, -1));
    return begun.length ? terms.with(-1, completed(terms.at(-1), begun, others, this.groups)) : terms;
  }

  /** The clauses that can be paid for as they were typed: nothing is fetched for others. */
  #paid(clauses, notes) {
    const terms = this.#typed(clauses);
    this.#limitPrefixes(terms);
    return this.budget.terms(terms, notes).map(({ variants, respelled, isKnown, ...clause }) => clause);
  }

  /** Words as far as any talk has them so; as the engine's QueryExpansion. */
  async #divided(clauses, notes) {
    const divided = await Promise.all(
      clauses.map((clause) => (clause.kind === "word" ? this.#divide(clause, notes) : [clause])),
    );
    return [...new Map(divided.flat().map((clause) => [JSON.stringify(clause), clause])).values()];
  }

  async #divide(clause, notes) {
    const { typed, isBegun } = clause;
    const parts = typedParts(wordsOf(typed));
    const bare = withoutSymbols(typed);
    if ((parts.length < 2 && bare === typed) || (await this.#isHeld(typed))) {
      return [clause];
    }
    if (parts.length > 1) {
      isBegun || notes.push(`No talk has “${typed}” as one; its parts were searched for.`);
      return (await Promise.all(parts.map((part, at) => this.#divide(at < parts.length - 1 ? { kind: "word", typed: part } : { ...clause, typed: part }, notes)))).flat();
    }
    isBegun || notes.push(`“${typed.replace(bare, "")}” was left out of “${typed}”: no talk has it so.`);
    return [{ ...clause, typed: bare }];
  }

  async #isHeld(typed) {
    const readings = this.groups.map(({ variants }) => variants.held(typed));
    await this.#load([{ variants: readings.flat() }]);
    return this.groups.some(({ variants }, at) => readings[at].some((reading) => variants.areHeld(reading)));
  }

  #candidates(clauses, at) {
    const guesses = clauses[at].kind === "word" ? possibleGuesses(clauses, at, this.#variants) : [];
    return [...this.#each((variants) => variants.candidates(clauses, at)), ...guesses];
  }

  #withForms(exactly, clauses, at) {
    const forms = at < EXPANDED_WORDS ? this.#each((variants) => variants.forms(clauses, at)) : [];
    return term(exactly, [...exactly.variants, ...forms.sort(by(({ weight }) => -weight))]);
  }

  /** The terms with what may be meant besides, in the company of terms that are known so far. */
  #withGuesses(said, known, clauses) {
    const company = new Company(this.talks, known);
    return said.map((each, at) => (at < EXPANDED_WORDS ? withGuesses(each, clauses, at, company, this.#variants) : each));
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

/** The same in each language by itself. */
function withoutStopWords(all) {
  const isStopWord = ({ kind, typed }, words) => kind === "word" && words.isStopWord(typed);
  const isPassedOver = (term, words) => isStopWord(term, words) && !all.every((each) => isStopWord(each, words));
  return all
    .map((term) => ({ ...term, variants: term.variants.filter(({ words }) => !isPassedOver(term, words)) }))
    .filter(({ variants, isKnown }) => variants.length || !isKnown);
}
