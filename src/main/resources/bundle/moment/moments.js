import { Borders, linkStart } from "./borders.js";
import { cluster } from "./cluster.js";
import { idf } from "../words/field.js";
import { by, sum } from "../words/numbers.js";
import { around, cut } from "./snippet.js";

/** In ms. */
const LEAD_IN = 2000;
const SECOND = 1000;

/** More marks than a timeline can show. */
const MARKS = 200;

/** Passages of one talk that are read, the best ones. */
const PASSAGES = 600;

/**
 * The best moments of a talk and the seconds at which it matches; as `moment.Moments`.
 *
 * @param {object[]} matches its passages that match, in order: `{number, language, frequencies,
 *     passage, occurrences}`
 * @param {number} passages how many it has
 * @param {number[]} termWeights how much each term says about the moment
 * @param {object} weights of moments; see `ranking.MomentWeights`
 * @param {number} most how many moments are wanted
 * @param {(moment: object) => string?} link
 */
export function momentsOf(matches, passages, termWeights, weights, most, link) {
  const local = termWeights.map((weight, term) => {
    const holding = matches.filter(({ frequencies }) => frequencies[term] > 0).length;
    return weight * idf(holding, passages) ** weights.localIdf;
  });
  const moments = [];
  const times = [];
  for (const match of ranked(matches, local, weights.neighbours).slice(0, PASSAGES)) {
    times.push(...match.occurrences.map(({ start }) => match.passage.timeAt(start)));
    const moment = moments.length < most && match.occurrences.length && momentOf(match, local, weights.reach, link);
    if (moment && !moments.some((other) => overlap(moment, other))) {
      moments.push(moment);
    }
  }
  return { moments, timelineSeconds: timeline(times).map((millis) => millis / SECOND) };
}

function ranked(matches, weights, neighbours) {
  const own = new Map(
    matches.map(({ number, frequencies }) => [number, sum(frequencies.map((often, term) => often * weights[term]))]),
  );
  const at = (number) => own.get(number) ?? 0;
  const score = ({ number }) => at(number) + neighbours * at(number - 1) + neighbours * at(number + 1);
  const scored = matches.map((match) => [score(match), match]);
  return scored.sort(by(([number]) => -number)).map(([, match]) => match);
}

const overlap = (one, other) =>
  one.language === other.language &&
  one.matchSeconds < other.endSeconds &&
  other.matchSeconds < one.endSeconds;

function momentOf({ passage, occurrences, language }, weights, reach, link) {
  const { first, last } = cluster(occurrences, weights, reach);
  const { start } = occurrences[first];
  const borders = new Borders(passage);
  const part = around(passage.text, borders, start, occurrences[last].end);
  const shown = occurrences.filter((each) => each.start >= part[0] && each.end <= part[1]);
  const { millis, precision } = passage.timeAt(start);
  const from = linkStart(passage, borders, start, LEAD_IN);
  const cue = passage.cueAt(start);
  return {
    startSeconds: from / SECOND,
    matchSeconds: millis / SECOND,
    endSeconds: Math.max(millis, passage.cueAt(part[1] - 1).end) / SECOND,
    precision,
    kind: shown.every(({ isGuess }) => isGuess) ? "guess" : "exact",
    language,
    speaker: cue.speaker || null,
    url: link({ language, cue, from, precision }),
    snippet: cut(passage.text, part, occurrences),
  };
}

/** When a talk matches, in ms; marks that could not be told apart are one; as `moment.Timeline`. */
export function timeline(times) {
  const timed = times.filter(({ precision }) => precision !== "talk").map(({ millis }) => millis);
  const sorted = timed.sort((one, other) => one - other);
  for (let apart = SECOND; ; apart *= 2) {
    const kept = [];
    sorted.forEach((millis) => (kept.length && millis - kept.at(-1) < apart ? 0 : kept.push(millis)));
    if (kept.length <= MARKS) {
      return kept;
    }
  }
}
