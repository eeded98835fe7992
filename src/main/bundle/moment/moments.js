import { linkStart } from "./borders.js";
import { cluster } from "./cluster.js";
import { idf } from "../words/field.js";
import { ranksOf } from "./languages.js";
import { by, most } from "../words/numbers.js";
import { cut, excerptOf } from "./snippet.js";

/** In ms. */
const LEAD_IN = 2000;
const SECOND = 1000;

/** A translation has a word so much earlier or later in its sentence, in ms. */
const SHIFT = 5000;

/** Moments that are nearer to each other, in ms, are likely one place. */
const ONE_PLACE = 10_000;

/** More marks than a timeline can show. */
const MARKS = 200;

/** Passages of one talk that are read, the best ones. */
const PASSAGES = 600;

/**
 * The best moments of a talk and the seconds at which it matches; as `moment.Moments`.
 *
 * @param {object[]} matches its passages that match, in order: `{number, language, frequencies, found,
 *     read}`, where `found` is where and when the terms are said, `{position, lastPosition, term,
 *     millis}`, and `read()` gets its `{passage, occurrences, occurrencesIn}`, the last of which finds
 *     them in a wider passage
 * @param {number} passages how many it has
 * @param {number[]} termWeights how much each term says about the moment
 * @param {object} weights of moments; see `ranking.MomentWeights`
 * @param {number} most how many moments are wanted
 * @param {string[]} languages of the reader, then of the talk
 * @param {(moment: object) => string?} link
 */
export async function momentsOf(matches, passages, termWeights, weights, most, languages, link) {
  const local = termWeights.map((weight, term) => {
    const holding = matches.filter(({ frequencies }) => frequencies[term] > 0).length;
    return weight * idf(holding, passages) ** weights.localIdf;
  });
  const rank = ranksOf([...languages, ...matches.map(({ language }) => language).sort()]);
  const all = ranked(matches, local, weights);
  const read = all.slice(0, PASSAGES).map((match) => ({ ...match, rank: rank(match.language) }));
  const choice = () => new Choice(read, all, local, weights);
  await Promise.all(likeliest(choice(), most, local, weights.reach).map((match) => match.read()));
  const moments = await best(read, choice(), most, (match, near) => momentOf(match, near, local, weights.reach, link));
  return { moments, timelineSeconds: timeline(read).map((millis) => millis / SECOND) };
}

/** Passages in the order in which moments are taken from them: each counts less what others show. */
class Choice {
  constructor(read, all, termWeights, weights) {
    Object.assign(this, { all, weights });
    this.termWeights = [...termWeights];
    this.left = new Map(read.map((match) => [match.number, match]));
  }

  /** The best one that is left; undefined if there is none. */
  next() {
    const best = this.all.find(({ number }) => this.left.has(number));
    const match = best && this.left.get(best.number);
    this.left.delete(match?.number);
    return match;
  }

  /** Takes note of terms that a moment shows. */
  show(terms) {
    terms.forEach((term) => (this.termWeights[term] *= 1 - this.weights.repeatDamping));
    this.all = ranked(this.all, this.termWeights, this.weights);
  }
}

/** The passages that will be needed, as far as can be told without reading them: they are fetched at once. */
function likeliest(choice, most, termWeights, reach) {
  const matches = [];
  const times = [];
  for (let match; times.length < most && (match = choice.next()); ) {
    if (match.found.length) {
      const { first, last } = cluster(match.found, termWeights, reach);
      const { millis } = match.found[first];
      matches.push(match);
      if (!times.some((other) => Math.abs(other - millis) < ONE_PLACE)) {
        times.push(millis);
        choice.show(new Set(match.found.slice(first, last + 1).map(({ term }) => term)));
      }
    }
  }
  return matches;
}

/** The best moment of each place, best first; as `moment.TalkMoments`. */
async function best(read, choice, most, momentOf) {
  const moments = [];
  const isNew = (moment) => !moments.some((other) => isSamePlace(other, moment));
  for (let match; moments.length < most && (match = choice.next()); ) {
    const text = await match.read();
    const found = text.occurrences.length && momentOf({ ...match, ...text }, text.occurrences);
    if (found && isNew(found.moment)) {
      const same = await translated(found, read.filter(({ rank }) => rank < match.rank), momentOf);
      moments.push(same.find(isNew) ?? found.moment);
      choice.show(found.terms);
    }
  }
  return moments;
}

/** The same place in preferred languages, if it matches as well there, the most preferred first. */
async function translated({ moment, weight }, preferred, momentOf) {
  const [from, until] = [millisOf(moment.matchSeconds) - SHIFT, millisOf(moment.endSeconds)];
  const isNear = (millis) => millis >= from && millis <= until;
  const near = preferred.filter(({ found }) => found.some(({ millis }) => isNear(millis ?? 0)));
  const matches = await Promise.all(near.map(async (match) => ({ ...match, ...(await match.read()) })));
  return matches
    .sort(by(({ rank }) => rank))
    .map((match) => [match, match.occurrences.filter(({ start }) => isNear(match.passage.timeAt(start).millis))])
    .filter(([, near]) => near.length)
    .map(([match, near]) => momentOf(match, near))
    .filter((other) => other.weight >= weight && isSamePlace(other.moment, moment))
    .map((other) => other.moment);
}

const millisOf = (seconds) => Math.round(seconds * SECOND);

function ranked(matches, termWeights, { coordination, neighbours }) {
  const scoreOf = (frequencies) => {
    let [weight, held] = [0, 0];
    frequencies.forEach((often, term) => {
      weight += often * termWeights[term];
      held += often ? 1 : 0;
    });
    return weight * (held / frequencies.length) ** coordination;
  };
  const own = new Map(matches.map(({ number, frequencies }) => [number, scoreOf(frequencies)]));
  const at = (number) => own.get(number) ?? 0;
  const score = ({ number }) => at(number) + neighbours * at(number - 1) + neighbours * at(number + 1);
  const scored = matches.map((match) => [score(match), match]);
  return scored.sort(([one], [other]) => other - one).map(([, match]) => match);
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

function momentOf({ passage: matched, occurrences: own, occurrencesIn, language }, near, weights, reach, link) {
  const { first, last, weight } = cluster(near, weights, reach);
  const held = near.slice(first, last + 1);
  const start = Math.min(...held.map(({ start }) => start));
  const { passage, borders, part, moved } = excerptOf(matched, start, most(held.map(({ end }) => end)));
  const occurrences = passage === matched ? own : occurrencesIn(passage);
  const shown = occurrences.filter((each) => each.start >= part[0] && each.end <= part[1]);
  const { millis, precision } = passage.timeAt(start + moved);
  const from = linkStart(passage, borders, start + moved, LEAD_IN);
  const cue = passage.cueAt(start + moved);
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
 * @param {{rank: number, found: object[]}[]} read of each passage, the rank of its language
 */
export function timeline(read) {
  const places = [];
  for (const rank of new Set(read.map((each) => each.rank).sort((one, other) => one - other))) {
    const found = read.filter((each) => each.rank === rank).flatMap((each) => each.found);
    const timed = found.map(({ millis }) => millis).filter((millis) => millis !== undefined);
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
