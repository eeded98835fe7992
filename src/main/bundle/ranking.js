import { isGuess } from "./query/guesses.js";
import { remembered } from "./words/memory.js";
import { highest, inAll, sum, summed, weighted } from "./words/numbers.js";
import { ABOUT } from "./words/talks.js";

/** The fields that name a talk. */
const NAME_FIELDS = ["title", "speakers", "occasion"];

/** What a talk adds that holds any word, where others are guessed; as `ranking.TalkWeights`. */
const SAID_AT_ALL = 1000;

/** So many variants of a term are looked for near the next term. */
const NEARBY_VARIANTS = 16;

/** What the talks of a site score for a query; as the engine scores them. */
export class Ranking {
  #scores = new Map();
  #frequencies;

  /**
   * @param {import("./words/talks.js").Talks} talks
   * @param {object[]} terms of the query: `{typed, variants, isKnown}`
   * @param {object} choice of talks: `excluded`, what passages and the text about a talk must not
   *     hold; `titles`, of which the title must hold one, each all of its terms; `excludedTitles`, none
   *     of which; `leftOut`, passages, where filters choose between them
   * @param {object} weights of talks; see `ranking.TalkWeights`
   * @param {import("./query/budget.js").Budget} budget
   */
  constructor(talks, terms, { excluded, titles, excludedTitles, leftOut }, weights, budget) {
    Object.assign(this, { talks, terms, excluded, titles, excludedTitles, weights, budget });
    this.choosesPassages = excluded.length > 0 || leftOut !== undefined;
    this.left = new Set([...excluded.flatMap((term) => [...this.#in("passage", term).keys()]), ...(leftOut ?? [])]);
    this.inTalk = terms.map((term) => this.#inTalk(term));
    this.parts = terms.map(({ variants }) => [
      { variants: variants.filter((variant) => !isGuess(variant)) },
      { variants: variants.filter(isGuess) },
    ]);
    this.said = this.parts.map(([said]) => this.#inTalk(said));
    this.scores = this.#score();
  }

  /** Document to score, in a field, of the best variant of a term. */
  #in(field, term) {
    const known = remembered(this.#scores, term, () => new Map());
    return remembered(known, field, () =>
      highest(term.variants.map((variant) => this.talks.field(field, variant).scores(variant))),
    );
  }

  #about(term) {
    return highest(ABOUT.map((field) => weighted(this.#in(field, term), this.weights[field])));
  }

  #inTalk(term) {
    return highest([this.#about(term), weighted(this.#said(term), this.weights.said)]);
  }

  /** As in the engine, which has no positions for all that is said, phrases add nothing here. */
  #said(term) {
    if (term.variants.every(({ ids }) => ids.length === 1)) {
      return this.#in("said", term);
    }
    return new Map([...this.#in("passage", term).keys()].map((passage) => [this.talks.talkOf(passage), 0]));
  }

  #score() {
    const { about, coordination, tieBreak, titleMatch } = this.weights;
    const best = this.#bestPassages();
    const named = inAll(this.terms.map((term) => highest(NAME_FIELDS.map((field) => this.#in(field, term)))));
    const inTalk = summed(this.inTalk);
    const held = summed(this.parts.map(([said, guesses]) => this.#held(said, guesses)));
    const isGuessed = this.parts.some(([, { variants }]) => variants.length);
    const first = new Set(isGuessed ? this.said.flatMap((map) => [...map.keys()]) : []);
    const scores = new Map();
    for (const talk of new Set([...best.keys(), ...named.keys(), ...inTalk.keys()])) {
      const rest = about * (inTalk.get(talk) ?? 0) + coordination * (held.get(talk) ?? 0);
      const either = [best.get(talk) ?? 0, titleMatch * (named.get(talk) ?? 0)];
      const more = rest + (first.has(talk) ? SAID_AT_ALL : 0);
      scores.set(talk, Math.max(...either) + tieBreak * Math.min(...either) + more);
    }
    return scores;
  }

  /** Talk to how much a term counts as held by it: a guess by its weight. */
  #held(said, guesses) {
    const [{ weight } = {}] = guesses.variants;
    const by = (term, value) => new Map([...this.#inTalk(term).keys()].map((talk) => [talk, value]));
    return highest([by(said, 1), by(guesses, weight)]);
  }

  #bestPassages() {
    const best = new Map();
    summed([...this.terms.map((term) => this.#in("passage", term)), ...this.#nearby()]).forEach((score, passage) => {
      const talk = this.talks.talkOf(passage);
      this.left.has(passage) || best.set(talk, Math.max(best.get(talk) ?? 0, score));
    });
    return best;
  }

  /** What terms near each other add: as of a phrase with room between its words. */
  #nearby() {
    const { proximity, proximitySlop: slop } = this.weights;
    const isTyped = ({ origin }) => origin === "typed" || origin === "completion";
    const counted = this.terms.map(({ variants }) => {
      const nearby = variants.some(isTyped) ? variants.filter(isTyped) : variants;
      return nearby.slice(0, NEARBY_VARIANTS).filter(({ ids }) => ids[0] !== undefined);
    });
    const pairs = counted.slice(1).flatMap((seconds, at) =>
      counted[at].flatMap((first) =>
        seconds
          .filter(({ words }) => words === first.words)
          .map((second) => {
            const weight = proximity * first.weight * second.weight;
            return { words: first.words, ids: [first.ids[0], second.ids[0]], slop, weight };
          }),
      ),
    );
    return this.budget.pairs(pairs).map((pair) => this.talks.field("passage", pair).scores(pair));
  }

  /** Whether a talk may be shown. */
  passes(talk) {
    const isShown = () =>
      this.talks.passagesOf(talk).some(({ passage }) => this.frequencies(passage).some(Boolean)) ||
      this.terms.some((term) => this.#about(term).has(talk));
    const isIn = (title) => title.every((term) => this.#in("title", term).has(talk));
    return (
      (!this.titles.length || this.titles.some(isIn)) &&
      !this.excludedTitles.some(isIn) &&
      this.excluded.every((term) => !this.#about(term).has(talk)) &&
      (!this.choosesPassages || isShown())
    );
  }

  /** Whether a talk holds a term at all, not as a guess alone. */
  holds(term, talk) {
    return this.said[term].has(talk);
  }

  /** Whether a field about a talk holds a term. */
  isIn(field, term, talk) {
    return this.#in(field, this.terms[term]).has(talk);
  }

  /** Of each term how often a passage says it, as BM25 counts it without idf; 0 in one that is left out. */
  frequencies(passage) {
    this.#frequencies ??= this.terms.map(({ variants }) => highest(variants.map((variant) => this.#weighted(variant))));
    return this.#frequencies.map((passages) => (this.left.has(passage) ? 0 : (passages.get(passage) ?? 0)));
  }

  #weighted(variant) {
    const frequencies = this.talks.field("passage", variant).frequencies(variant);
    return weighted(frequencies, variant.weight * variant.ids.length);
  }
}
