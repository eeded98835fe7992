/**
 * What a talk is ranked by, as of the engine that wrote the bundle: its best passage, or its title
 * and speakers where they hold all words; less so all that is known of it; and how many of the words
 * it holds at all.
 */
import { nearness } from "./nearness.js";
import { highest, inAll, most, sum, summed, weighted } from "./scores.js";
import { ABOUT, FIELDS } from "./talks.js";

const TALK = 0.4;
const HELD = 3;
const NAMING = 1.5;
const NAMED_TOO = 0.15;
const SAID = 0.7;

export class Ranking {
  /**
   * @param {import("./talks.js").Talks} talks
   * @param {object[]} wanted clauses with their forms
   * @param {object[]} excluded
   * @param {object[]} titles
   */
  constructor(talks, wanted, excluded, titles) {
    Object.assign(this, { talks, wanted, excluded, titles });
    const clauses = [...wanted, ...excluded, ...titles];
    const forms = clauses.flatMap((clause) => clause.forms);
    this.inTalks = talks.scores(forms);
    this.inPassages = new Map(
      [...talks.families].map(([family, { postings }]) => {
        const own = forms.filter((form) => form.words.family === family);
        return [family, postings.scores(new Set(own.flatMap((form) => form.terms.flat())))];
      }),
    );
    this.scores = new Map(forms.map((form) => [form, this.#scores(form)]));
    this.fields = new Map(clauses.map((clause) => [clause, this.#fields(clause)]));
    this.about = new Map(clauses.map((clause) => [clause, this.#about(clause)]));
    const families = [...talks.families.keys()];
    this.said = wanted.map((clause) => new Map(families.map((family) => [family, this.#said(clause, family)])));
    this.saidIn = this.said.map((said) => this.#talksOf(said));
    this.passages = new Map(families.map((family) => [family, summed(this.said.map((said) => said.get(family)))]));
  }

  /** Words that must stand side by side count where all are; whether they do, the text tells. */
  #scores({ terms, words }) {
    const of = this.inPassages.get(words.family);
    return inAll(terms.map((ids) => highest(ids.map(of))));
  }

  /** Of a clause, passage to score of the best form, but for passages that hold what is excluded. */
  #said(clause, family) {
    const ofFamily = ({ forms }) => forms.filter((form) => form.words.family === family);
    const said = highest(ofFamily(clause).map((form) => weighted(this.scores.get(form), form.weight)));
    for (const form of this.excluded.flatMap(ofFamily)) {
      this.scores.get(form).forEach((_, passage) => said.delete(passage));
    }
    return said;
  }

  #talksOf(said) {
    return new Set([...said].flatMap(([family, scores]) => [...scores.keys()].map((at) => this.talks.of(family, at))));
  }

  /** Of a clause, field to talk to score; of several words only where all are side by side. */
  #fields(clause) {
    const all = FIELDS.map((field) => [
      field,
      highest(clause.forms.map((form) => weighted(this.#inField(form, field), form.weight))),
    ]);
    return Object.fromEntries(all);
  }

  #inField(form, field) {
    const { terms, words } = form;
    const found = inAll(terms.map((ids) => highest(ids.map((id) => this.inTalks(words, id, field)))));
    const stands = (talk) => field !== "said" && this.talks.about[talk][field].occurrences(form).length > 0;
    return terms.length === 1 ? found : new Map([...found].filter(([talk]) => stands(talk)));
  }

  #about(clause) {
    return highest(
      Object.entries(ABOUT).map(([field, weight]) => weighted(this.fields.get(clause)[field], weight)),
    );
  }

  /** What a clause says of a talk in a field. */
  #of(clause, field, talk) {
    return this.fields.get(clause)[field].get(talk) ?? 0;
  }

  /** Whether a talk holds a clause at all, as far as that can be told without its text. */
  holds(at, talk) {
    return this.saidIn[at].has(talk) || this.about.get(this.wanted[at]).has(talk);
  }

  /** The same of a talk of which all passages that match were read. */
  isHeld(at, talk, matched) {
    return matched.some(({ parts }) => parts[at] > 0) || this.about.get(this.wanted[at]).has(talk);
  }

  /** How much less a word chooses the moment, as the talk is named by it. */
  worth(clause, talk) {
    return (this.#of(clause, "title", talk) ? 0.3 : 1) * (this.#of(clause, "speakers", talk) ? 0.2 : 1);
  }

  /** Whether a talk may be shown. */
  passes(talk) {
    return (
      this.titles.every((clause) => this.#of(clause, "title", talk) > 0) &&
      this.excluded.every((clause) => !this.about.get(clause).has(talk)) &&
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
      Math.max(this.#of(clause, "title", talk), this.#of(clause, "speakers", talk)),
    );
    const named = naming.every((score) => score > 0) ? NAMING * sum(naming) : 0;
    const inTalk = this.wanted.map((clause) =>
      Math.max(this.about.get(clause).get(talk) ?? 0, SAID * this.#of(clause, "said", talk)),
    );
    const held = this.wanted.filter((_, at) => this.holds(at, talk)).length;
    return Math.max(best, named) + NAMED_TOO * Math.min(best, named) + TALK * sum(inTalk) + HELD * held;
  }

  /** The score of a passage by its words alone. */
  passage(family, number) {
    return this.passages.get(family).get(number) ?? 0;
  }

  /**
   * The score of a passage as its text tells it: whether words stand side by side, and how near.
   *
   * @param {import("./moments.js").Matched} matched
   */
  read(matched) {
    const scores = this.wanted.map((clause) =>
      most(
        clause.forms
          .filter((form) => matched.of(form).length)
          .map((form) => form.weight * (this.scores.get(form).get(matched.number) ?? 0)),
      ),
    );
    return sum(scores) + nearness(this.wanted, matched.words, matched.number, matched.positions);
  }
}
