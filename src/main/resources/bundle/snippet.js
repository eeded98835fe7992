/** Cuts about 30 words around a match, from border to border where it can, and finds where to begin. */

const MOST_BEFORE = 14;
const BEFORE = 8;
const FEWEST = 22;
const WORDS = 30;
const MOST_WORDS = 40;
const PAUSE = 500;
const SNAP = 2000;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Where one may begin or stop reading a passage. */
export class Borders {
  constructor(passage) {
    this.cues = passage.starts;
    const pauses = passage.cues.flatMap((cue, i) => (i && isPause(passage.cues[i - 1], cue) ? [passage.starts[i]] : []));
    const ends = [...sentences.segment(passage.text)].map(({ index }) => index);
    // What stands before the passage is not known, so a sentence may be cut at 0.
    this.sentences = [...new Set([...ends, ...pauses])].filter((at) => at > 0).sort((a, b) => a - b);
    this.sentences.push(passage.text.length);
  }

  last(first, last, otherwise) {
    const sentence = this.sentences.findLast((at) => at <= last);
    const cue = this.cues.findLast((at) => at <= last);
    return [sentence, cue].find((at) => at >= first) ?? otherwise;
  }

  first(first, last, otherwise) {
    const sentence = this.sentences.find((at) => at >= first);
    const cue = this.cues.find((at) => at >= first);
    return [sentence, cue].find((at) => at <= last) ?? otherwise;
  }
}

function isPause(before, cue) {
  return before.speaker !== cue.speaker || (before.isTimed && cue.start - before.end >= PAUSE);
}

/** The part of a text to show around a match. */
export function around(text, borders, first, last) {
  const start = borders.last(back(text, first, MOST_BEFORE), first, back(text, first, BEFORE));
  const fewest = Math.max(forward(text, start, FEWEST), forward(text, last, 2));
  const usual = Math.max(forward(text, start, WORDS), fewest);
  const most = Math.max(forward(text, start, MOST_WORDS), fewest);
  const end = borders.first(fewest, most, usual);
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** That part, with the places in it as ranges of its own. */
export function cut(text, [start, end], places) {
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return {
    text: text.slice(start, end),
    matches: merged(inside.map((place) => [place.start - start, place.end - start])),
  };
}

/** Ranges in order, those that touch as one. */
export function merged(ranges) {
  const all = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = all.at(-1);
    last && start <= last[1] ? (last[1] = Math.max(last[1], end)) : all.push([start, end]);
  }
  return all;
}

function back(text, offset, words) {
  let start = offset;
  for (let i = 0; i <= words && start > 0; i++) {
    start = text.lastIndexOf(" ", start - 1);
  }
  return start <= 0 ? 0 : start + 1;
}

function forward(text, offset, words) {
  let end = offset;
  for (let i = 0; i < words && end < text.length; i++) {
    const space = text.indexOf(" ", end + 1);
    end = space < 0 ? text.length : space;
  }
  return end;
}

/** Where a link starts, in ms: the lead-in before a word, better at the start of its sentence. */
export function linkStart(passage, borders, offset, leadIn) {
  const from = Math.max(0, passage.timeAt(offset).millis - leadIn);
  for (const sentence of borders.sentences.filter((at) => at <= offset).reverse()) {
    const { millis } = passage.timeAt(sentence);
    if (millis <= from) {
      return millis >= from - SNAP ? millis : from;
    }
  }
  return from;
}
