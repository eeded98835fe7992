import { Borders, linkStart } from "./borders.js";
import { cluster } from "./cluster.js";
import { idf } from "../words/field.js";
import { ranksOf } from "./languages.js";
import { by, most, sum } from "../words/numbers.js";
import { around, cut } from "./snippet.js";

/** In ms. */
const LEAD_IN = 2000;
const SECOND = 1000;

/** A translation has a word so much earlier or later in its sentence, in ms. */
const SHIFT = 5000;

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
 * @param {string[]} languages of the reader, then of the talk
 * @param {(moment: object) => string?} link
 */
export function momentsOf(matches, passages, termWeights, weights, most, languages, link) {
  const local = termWeights.map((weight, term) => {
    const holding = matches.filter(({ frequencies }) => frequencies[term] > 0).length;
    return weight * idf(holding, passages) ** weights.localIdf;
  });
  const rank = ranksOf([...languages, ...matches.map(({ language }) => language).sort()]);
  const all = ranked(matches, local, weights);
  const read = all
    .slice(0, PASSAGES)
    .map((match) => ({
      ...match,
      rank: rank(match.language),
      times: match.occurrences.map(({ start }) => match.passage.timeAt(start)),
    }));
  const damped = [...local];
  const after = (all, terms) => {
    terms.forEach((term) => (damped[term] *= 1 - weights.repeatDamping));
    return ranked(all, damped, weights);
  };
  const moments = best(read, all, after, most, (match, near) => momentOf(match, near, local, weights.reach, link));
  return { moments, timelineSeconds: timeline(read).map((millis) => millis / SECOND) };
}

/** The best moment of each place, best first; as `moment.TalkMoments`. */
function best(read, all, after, most, momentOf) {
  const moments = [];
  const isNew = (moment) => !moments.some((other) => isSamePlace(other, moment));
  const left = new Map(read.filter(({ occurrences }) => occurrences.length).map((match) => [match.number, match]));
  while (moments.length < most && left.size) {
    const match = left.get(all.find(({ number }) => left.has(number)).number);
    left.delete(match.number);
    const found = momentOf(match, match.occurrences);
    if (isNew(found.moment)) {
      const same = translated(found, read.filter(({ rank }) => rank < match.rank), momentOf);
      moments.push(same.find(isNew) ?? found.moment);
      all = after(all, found.terms);
    }
  }
  return moments;
}

/** The same place in preferred languages, if it matches as well there, the most preferred first. */
function translated({ moment, weight }, preferred, momentOf) {
  const [from, until] = [millisOf(moment.matchSeconds) - SHIFT, millisOf(moment.endSeconds)];
  return preferred
    .sort(by(({ rank }) => rank))
    .map((match) => [match, match.occurrences.filter((_, at) => isBetween(match.times[at].millis, from, until))])
    .filter(([, near]) => near.length)
    .map(([match, near]) => momentOf(match, near))
    .filter((other) => other.weight >= weight && isSamePlace(other.moment, moment))
    .map((other) => other.moment);
}

const millisOf = (seconds) => Math.round(seconds * SECOND);

const isBetween = (millis, from, until) => millis >= from && millis <= until;

function ranked(matches, termWeights, { coordination, neighbours }) {
  const scoreOf = (frequencies) =>
    sum(frequencies.map((often, term) => often * termWeights[term])) *
    (frequencies.filter(Boolean).length / frequencies.length) ** coordination;
  const own = new Map(matches.map(({ number, frequencies }) => [number, scoreOf(frequencies)]));
  const at = (number) => own.get(number) ?? 0;
  const score = ({ number }) => at(number) + neighbours * at(number - 1) + neighbours * at(number + 1);
  const scored = matches.map((match) => [score(match), match]);
  return scored.sort(by(([number]) => -number)).map(([, match]) => match);
}

/** Whether two moments show the same words, or their translation; as `moment.SamePlace`. */
function isSamePlace(one, other) {
  if (one.precision === "talk" || other.precision === "talk") {
    return false;
  }
  const isIn = (one, other) =>
    millisOf(one.matchSeconds) >= millisOf(other.matchSeconds) - SHIFT && one.matchSeconds < other.endSeconds;
  return one.language === other.language
    ? one.matchSeconds < other.endSeconds && other.matchSeconds < one.endSeconds
    : isIn(one, other) || isIn(other, one);
}

function momentOf({ passage, occurrences, language }, near, weights, reach, link) {
  const { first, last, weight } = cluster(near, weights, reach);
  const held = near.slice(first, last + 1);
  const start = Math.min(...held.map(({ start }) => start));
  const borders = new Borders(passage);
  const part = around(passage.text, borders, start, most(held.map(({ end }) => end)));
  const shown = occurrences.filter((each) => each.start >= part[0] && each.end <= part[1]);
  const { millis, precision } = passage.timeAt(start);
  const from = linkStart(passage, borders, start, LEAD_IN);
  const cue = passage.cueAt(start);
  const moment = {
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
  return { moment, weight, terms: new Set(held.map(({ term }) => term)) };
}

/**
 * When a talk matches, in ms; marks that could not be told apart are one, as are those of a place in
 * several languages; as `moment.Timeline`.
 *
 * @param {{rank: number, times: object[]}[]} read of each passage, the rank of its language
 */
export function timeline(read) {
  const places = [];
  for (const rank of new Set(read.map((each) => each.rank).sort((one, other) => one - other))) {
    const times = read.filter((each) => each.rank === rank).flatMap((each) => each.times);
    const timed = times.filter(({ precision }) => precision !== "talk").map(({ millis }) => millis);
    places.push(...timed.filter((millis) => !places.some((other) => Math.abs(other - millis) <= SHIFT)));
  }
  const sorted = places.sort((one, other) => one - other);
  for (let apart = SECOND; ; apart *= 2) {
    const kept = [];
    sorted.forEach((millis) => (kept.length && millis - kept.at(-1) < apart ? 0 : kept.push(millis)));
    if (kept.length <= MARKS) {
      return kept;
    }
  }
}
