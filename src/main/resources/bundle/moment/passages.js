/** What is said in a talk, in passages, and when. */

/** The fastest talkers need this long for a character, in ms; as in `talk.Cue`. */
const LEAST_MILLIS = 20;

/** The end of a cue without times. */
const UNTIMED = -1;

/** A part of a transcript, as `export.PassagesJson` writes it. */
export class Transcript {
  /** @param {{texts: string[], times: number[], speakers: string[], words: number[][], passages: number[]}} file */
  constructor({ texts, times, speakers, words, passages }) {
    let before = 0;
    this.cues = texts.map((text, at) => {
      const [wait, length] = [times[2 * at], times[2 * at + 1]];
      const start = before + wait;
      const isTimed = length >= 0;
      before = isTimed ? start + length : before;
      const end = isTimed ? before : UNTIMED;
      return { text, start, end, isTimed, speaker: speakers[at] ?? "", deltas: words[at] ?? [] };
    });
    this.spans = passages;
  }

  /** @param {number} number of the passage in this part, from 0 */
  passage(number) {
    return new Passage(this.cues.slice(this.spans[2 * number], this.spans[2 * number + 1]));
  }
}

/** The words of a cue that are timed: offset in its text, and ms. */
function timedWords({ text, start, deltas }) {
  let offset = 0;
  let millis = start;
  return deltas.map((delta) => {
    const [at, after] = Array.isArray(delta) ? delta : [offset, delta];
    offset = text.indexOf(" ", at) + 1;
    return { offset: at, millis: (millis += after) };
  });
}

/** About 100 words that are said one after the other. */
export class Passage {
  constructor(cues) {
    this.cues = cues;
    this.text = cues.map((cue) => cue.text).join(" ");
    let start = 0;
    this.starts = cues.map((cue) => (start += cue.text.length + 1) - cue.text.length - 1);
  }

  /** The index of the cue that holds a character. */
  indexAt(offset) {
    return this.starts.findLastIndex((start) => start <= offset);
  }

  cueAt(offset) {
    return this.cues[this.indexAt(offset)];
  }

  /** When a word is spoken, in ms, and how well that is known: not later than the word. */
  timeAt(offset) {
    const index = this.indexAt(offset);
    return timeIn(this.cues[index], offset - this.starts[index]);
  }
}

function timeIn(cue, offset) {
  if (!cue.isTimed) {
    return { millis: 0, precision: "talk" };
  }
  const known = timedWords(cue).findLast((word) => word.offset <= offset);
  if (known && cue.text.lastIndexOf(" ", offset) < known.offset) {
    return { millis: known.millis, precision: "word" };
  }
  const { offset: from, millis } = known ?? { offset: 0, millis: cue.start };
  const latest = millis + (offset - from) * LEAST_MILLIS;
  const proportional = cue.start + Math.floor(((cue.end - cue.start) * offset) / Math.max(1, cue.text.length));
  return { millis: Math.max(millis, Math.min(latest, proportional)), precision: "cue" };
}
