/** Cuts clips, so that they begin and end with sentences; as `reel.ClipCutter`. Times are ms. */
import { by } from "../words/numbers.js";

/** A shorter clip is over before it is understood. */
const SHORT = 4000;

/** Who wants to hear more opens the talk. */
const LONG = 40_000;

/** Clips with a shorter pause between them sound as one. */
const APART = 500;

/** How long before a match a clip begins that must begin within a sentence. */
const LEAD_IN = 5000;

/** The kinds of moments, from the best. */
const KINDS = ["exact", "guess", "related"];

/**
 * The sentences that moments need, in time order: from `first` to `last` of those of a text, with
 * the matches in it.
 *
 * @param {import("./spoken.js").Spoken} spoken
 * @param {object[]} moments of the answer, with times
 */
export function spansOf(spoken, moments) {
  const spans = [];
  for (const next of moments.map((moment) => spanOf(spoken, moment)).sort(by(({ first }) => first))) {
    const before = spans.at(-1);
    spans.push(before && areOne(spoken, before, next) ? both(spans.pop(), next) : next);
  }
  return spans;
}

const millisOf = ({ sentences }, { first, last }) => sentences[last].endMillis - sentences[first].startMillis;

function areOne(spoken, before, after) {
  const pause = spoken.sentences[after.first].startMillis - spoken.sentences[before.last].endMillis;
  return after.first <= before.last || (pause <= APART && millisOf(spoken, both(before, after)) <= LONG);
}

const both = (one, other) => ({
  first: Math.min(one.first, other.first),
  last: Math.max(one.last, other.last),
  matches: [...one.matches, ...other.matches],
  kind: KINDS[Math.min(KINDS.indexOf(one.kind), KINDS.indexOf(other.kind))],
});

function spanOf(spoken, moment) {
  const matches = spoken.matches(moment) ?? [];
  const at = spoken.sentenceAtTime(Math.round(1000 * moment.matchSeconds));
  const first = matches.length ? spoken.sentenceAt(matches[0][0]) : at;
  const last = matches.length ? spoken.sentenceAt(matches.at(-1)[1] - 1) : at;
  return longEnough(spoken, shortEnough(spoken, { first, last: Math.max(first, last), matches, kind: moment.kind }));
}

function shortEnough(spoken, span) {
  const left = { ...span };
  while (left.first < left.last && millisOf(spoken, left) > LONG) {
    left.last--;
  }
  return left;
}

/** With what the same person says next, or before, while it is too short. */
function longEnough(spoken, span) {
  const grown = { ...span };
  while (millisOf(spoken, grown) < SHORT) {
    if (goesOn(spoken, grown.last)) {
      grown.last++;
    } else if (goesOn(spoken, grown.first - 1)) {
      grown.first--;
    } else {
      break;
    }
  }
  return grown;
}

/** Whether the person who says a sentence goes on right after it. */
function goesOn({ sentences }, at) {
  const [one, next] = [sentences[at], sentences[at + 1]];
  return (
    one?.isTimed &&
    next?.isTimed &&
    next.startMillis - one.endMillis <= SHORT / 2 &&
    next.endMillis - next.startMillis <= LONG / 2 &&
    one.speaker === next.speaker
  );
}

/** What is played of a span. A single sentence that is too long is heard from a little before its match. */
export function clipOf(spoken, { first, last, matches, kind }) {
  const { startMillis, speaker } = spoken.sentences[first];
  let end = spoken.sentences[last].endMillis;
  let start = Math.max(0, startMillis);
  if (first === last && end - start > LONG) {
    const match = matches.length ? spoken.passage.timeAt(matches[0][0]).millis : start;
    start = Math.max(start, match - LEAD_IN);
    end = Math.min(end, start + LONG);
  }
  return { start, end: Math.max(start + 1, end), said: spoken.said(first, last, matches), speaker, kind };
}

/** The sentences that are mostly in a clip. */
export const heardIn = ({ sentences }, { start, end }) =>
  [...sentences.keys()].filter((at) => isHeard(sentences[at], start, end));

/** The clip that a person has picked, in which sentences are heard. */
export function pickedClip(spoken, { start, end }, heard) {
  const said = heard.length ? spoken.said(heard[0], heard.at(-1), []) : { text: "", matches: [] };
  return { start, end, said, speaker: spoken.sentences[heard[0]]?.speaker ?? "", kind: "exact" };
}

function isHeard({ isTimed, startMillis, endMillis }, start, end) {
  const both = Math.min(endMillis, end) - Math.max(startMillis, start);
  return isTimed && 2 * both > Math.min(endMillis - startMillis, end - start);
}
