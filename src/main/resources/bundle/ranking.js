/**
 * What a talk is ranked by, as of the engine that wrote the bundle: its best passage, or its title
 * and speakers where they hold all words; less so all that is known of it; and how many of the words
 * it holds at all.
 */
import { nearness } from "./nearness.js";
import { ABOUT } from "./talks.js";

const TALK = 0.4;
const HELD = 3;
const NAMING = 1.5;
const NAMED_TOO = 0.15;
const SAID = 0.7;

const most = (values) => values.reduce((best, value) => Math.max(best, value), 0);
const sum = (values) => values.reduce((all, value) => all + value, 0);

export class Ranking {
  /**
   * @param {import("./talks.js").Talks} talks
   * @param {object[]} wanted clauses with their forms
   * @param {object[]} excluded
   * @param {object[]} titles
   */
  constructor(talks, wanted, excluded, titles) {
    this.talks = talks;
    this.wanted = wanted;
    this.excluded = excluded;
    this.titles = titles;
    const forms = [...wanted, ...excluded, ...titles].flatMap((clause) => clause.forms);
    this.inTalks = talks.scores(forms);
    this.inPassages = new Map(
      [...talks.families].map(([family, { postings }]) => {
        const own = forms.filter((form) => form.words.family === family);
        return [family, postings.scores(new Set(own.flatMap((form) => form.terms.flat())))];
      }),
    );
    this.scores = new Map(forms.map((form) => [form, this.#scores(form)]));
    this.left = new Map([...talks.families.keys()].map((family) => [family, this.#left(family)]));
    this.said = wanted.map((clause) => this.#said(clause));
  }

  /** The passages that hold what is excluded. */
  #left(family) {
    const forms = this.excluded.flatMap((clause) => clause.forms).filter((form) => form.words.family === family);
    return new Set(forms.flatMap((form) => [...this.scores.get(form).keys()]));
  }

  /** Of a clause, for each family, passage to score and to how often, of the best form. */
  #said(clause) {
    const families = new Map();
    for (const form of clause.forms) {
      const { family } = form.words;
      const best = families.get(family) ?? new Map();
      families.set(family, best);
      for (const [passage, score] of this.scores.get(form)) {
        if (!this.left.get(family).has(passage)) {
          const other = best.get(passage);
          const mine = { score: score * form.weight, form };
          best.set(passage, other?.score >= mine.score ? other : mine);
        }
      }
    }
    return families;
  }

  /** Words that must stand side by side count where all are; whether they do, the text tells. */
  #scores(form) {
    const scores = form.terms.map((ids) => this.#any(ids, form.words.family));
    if (scores.length === 1) {
      return scores[0];
    }
    const [first, ...others] = scores;
    const all = [...first.keys()].filter((passage) => others.every((each) => each.has(passage)));
    return new Map(all.map((passage) => [passage, sum(scores.map((each) => each.get(passage)))]));
  }

  #any(ids, family) {
    if (ids.length === 1) {
      return this.inPassages.get(family)(ids[0]);
    }
    const best = new Map();
    for (const id of ids) {
      for (const [passage, score] of this.inPassages.get(family)(id)) {
        best.set(passage, Math.max(score, best.get(passage) ?? 0));
      }
    }
    return best;
  }

  /** What a clause says of a talk in a field; of several words only where all are side by side. */
  #inField(clause, talk, field) {
    return most(
      clause.forms.map((form) => {
        const parts = form.terms.map((ids) =>
          most(ids.map((id) => this.inTalks(form.words, id, field).get(talk) ?? 0)),
        );
        const isThere = parts.every((part) => part > 0) && (parts.length === 1 || this.#together(form, talk, field));
        return isThere ? form.weight * sum(parts) : 0;
      }),
    );
  }

  #together(form, talk, field) {
    return field !== "said" && this.talks.about[talk][field].occurrences(form).length > 0;
  }

  #about(clause, talk) {
    return most(Object.entries(ABOUT).map(([field, weight]) => weight * this.#inField(clause, talk, field)));
  }

  /** Whether a talk holds a clause at all, as far as that can be told without its text. */
  holds(at, talk) {
    return this.#isSaid(at, talk) || this.#about(this.wanted[at], talk) > 0;
  }

  #isSaid(at, talk) {
    return this.talks.passages[talk].some(({ family, number }) => this.said[at].get(family)?.has(number));
  }

  /** The same of a talk of which all passages that match were read. */
  isHeld(at, talk, matched) {
    return matched.some(({ parts }) => parts[at] > 0) || this.#about(this.wanted[at], talk) > 0;
  }

  /** How much less a word chooses the moment, as the talk is named by it. */
  worth(clause, talk) {
    return (this.#inField(clause, talk, "title") ? 0.3 : 1) * (this.#inField(clause, talk, "speakers") ? 0.2 : 1);
  }

  /** Whether a talk may be shown. */
  passes(talk) {
    return (
      this.titles.every((clause) => this.#inField(clause, talk, "title") > 0) &&
      this.excluded.every((clause) => this.#about(clause, talk) === 0) &&
      this.wanted.some((_, at) => this.holds(at, talk))
    );
  }

  /**
   * The score of a talk.
   *
   * @param {(family: string, number: number) => number} passage score of a passage
   */
  score(talk, passage = (family, number) => this.passage(family, number)) {
    const best = most(this.talks.passages[talk].map(({ family, number }) => passage(family, number)));
    const naming = this.wanted.map((clause) =>
      Math.max(this.#inField(clause, talk, "title"), this.#inField(clause, talk, "speakers")),
    );
    const named = naming.every((score) => score > 0) ? NAMING * sum(naming) : 0;
    const inTalk = this.wanted.map((clause) =>
      Math.max(this.#about(clause, talk), SAID * this.#inField(clause, talk, "said")),
    );
    const held = this.wanted.filter((_, at) => this.holds(at, talk)).length;
    return Math.max(best, named) + NAMED_TOO * Math.min(best, named) + TALK * sum(inTalk) + HELD * held;
  }

  /** The score of a passage by its words alone. */
  passage(family, number) {
    return sum(this.said.map((families) => families.get(family)?.get(number)?.score ?? 0));
  }

  /**
   * The score of a passage as its text tells it: whether words stand side by side, and how near.
   *
   * @param {import("./moments.js").Matched} matched
   */
  read({ words, number, positions }) {
    const scores = this.wanted.map((clause) =>
      most(
        clause.forms
          .filter((form) => form.words === words && positions.occurrences(form).length)
          .map((form) => form.weight * (this.scores.get(form).get(number) ?? 0)),
      ),
    );
    return sum(scores) + nearness(this.wanted, words, number, positions);
  }
}
