/**
 * The places in a talk that answer a query, and their seconds. Its passages are ranked by what is
 * rare within the talk; what stands in the passages beside counts a little.
 */
import { Positions, cluster } from "./occurrences.js";
import { Borders, around, cut, linkStart } from "./snippet.js";

const RARITY = 1.5;
const BESIDE = 0.2;
const LEAD_IN = 2000;
const MARKS = 200;
const SECOND = 1000;

/** One passage of a talk that matches, read. */
export class Matched {
  /**
   * @param {object} place family and number of the passage, and the language of its transcript
   * @param {import("./passages.js").Passage} passage
   * @param {import("./words.js").Words} words
   * @param {object[]} wanted clauses with their forms
   */
  constructor(place, passage, words, wanted) {
    Object.assign(this, place, { passage, words });
    const forms = wanted.flatMap((clause) => clause.forms).filter((form) => form.words === words);
    const ids = new Set(forms.flatMap((form) => form.terms.flat()));
    this.positions = new Positions(words, passage.text, (id) => ids.has(id));
    this.places = new Map(forms.map((form) => [form, this.positions.occurrences(form)]));
    this.occurrences = wanted
      .flatMap((clause, at) => this.#occurrences(clause, at))
      .sort((one, other) => one.position - other.position || one.clause - other.clause);
    this.parts = wanted.map((clause) => this.#part(clause));
  }

  /** The places of a form, none where it is of other languages. */
  of(form) {
    return this.places.get(form) ?? [];
  }

  #occurrences(clause, at) {
    const found = clause.forms.flatMap((form) => this.of(form));
    return found.map((occurrence) => ({ ...occurrence, clause: at }));
  }

  /** How often a clause is said, as of BM25 without regard for how rare it is. */
  #part(clause) {
    const length = this.words.norm(this.number);
    const often = clause.forms.map((form) => [form.weight, this.of(form).length]);
    return Math.max(0, ...often.map(([weight, times]) => (weight * times) / (times + length)));
  }
}

/**
 * The best moments of a talk, best first, none overlapping.
 *
 * @param {object} talk
 * @param {Matched[]} matched its passages that match, in their order
 * @param {number[]} worth of each clause
 * @param {number} passages how many the talk has
 * @param {number} most how many moments are wanted
 * @param {(talk: object, matched: Matched, millis: number, precision: string) => string?} link
 */
export function momentsOf(talk, matched, worth, passages, most, link) {
  const weights = worth.map((value, at) => value * rarity(at, matched, passages));
  const moments = [];
  const times = [];
  for (const each of ranked(matched, weights)) {
    times.push(...each.occurrences.map(({ start }) => each.passage.timeAt(start)));
    const moment = moments.length < most && momentOf(talk, each, weights, link);
    if (moment && !moments.some((other) => overlap(moment, other))) {
      moments.push(moment);
    }
  }
  return { moments, timelineSeconds: marks(times) };
}

function rarity(at, matched, passages) {
  const holding = matched.filter((each) => each.parts[at] > 0).length;
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5)) ** RARITY;
}

function ranked(matched, weights) {
  const own = new Map(matched.map((each) => [each.family + each.number, weighed(each, weights)]));
  const at = ({ family }, number) => own.get(family + number) ?? 0;
  const score = (each) =>
    at(each, each.number) + BESIDE * (at(each, each.number - 1) + at(each, each.number + 1));
  const scored = matched.map((each) => [score(each), each]);
  return scored.sort(([one], [other]) => other - one).map(([, each]) => each);
}

const weighed = ({ parts }, weights) => parts.reduce((sum, part, at) => sum + part * weights[at], 0);

const overlap = (one, other) =>
  one.language === other.language &&
  one.matchSeconds < other.endSeconds &&
  other.matchSeconds < one.endSeconds;

function momentOf(talk, matched, weights, link) {
  const { passage, occurrences, language } = matched;
  const { first, last } = cluster(occurrences, weights);
  const { start } = occurrences[first];
  const borders = new Borders(passage);
  const part = around(passage.text, borders, start, occurrences[last].end);
  const { millis, precision } = passage.timeAt(start);
  const from = linkStart(passage, borders, start, LEAD_IN);
  const cue = passage.cueAt(start);
  return {
    startSeconds: from / 1000,
    matchSeconds: millis / 1000,
    endSeconds: Math.max(millis, passage.cueAt(part[1] - 1).end) / 1000,
    precision,
    kind: "exact",
    language,
    speaker: cue.speaker || null,
    url: link(talk, { language, cue, from, precision }),
    snippet: cut(passage.text, part, occurrences),
  };
}

/** When a talk matches, in s; what no strip could show apart is one. */
function marks(times) {
  const timed = times.filter(({ precision }) => precision !== "talk").map(({ millis }) => millis);
  const sorted = timed.sort((one, other) => one - other);
  for (let apart = SECOND; ; apart *= 2) {
    const kept = [];
    sorted.forEach((millis) => (kept.length && millis - kept.at(-1) < apart ? 0 : kept.push(millis)));
    if (kept.length <= MARKS) {
      return kept.map((millis) => millis / 1000);
    }
  }
}
