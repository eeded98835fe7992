/** What is said in a talk, in passages, and when. */

/** The fastest talkers need this long for a character, in ms; as in `talk.Cue`. */
const LEAST_MILLIS = 20;

/** The end of a cue without times. */
const UNTIMED = -1;

/** A part of a transcript, as `export.PassagesJson` writes it. */
export class Transcript {
  /** @param {object} file */
  constructor({ first, texts, times, speakers, words, passages, sentences }) {
    let before = 0;
    this.cues = texts.map((text, at) => {
      const [wait, length] = [times[2 * at], times[2 * at + 1]];
      const start = before + wait;
      const isTimed = length >= 0;
      before = isTimed ? start + length : before;
      const end = isTimed ? before : UNTIMED;
      return { text, start, end, isTimed, speaker: speakers[at] ?? "", deltas: words[at] ?? [] };
    });
    Object.assign(this, { first, spans: passages, sentences });
  }

  /** When its passages are said, in ms; always where that is not known. */
  extent() {
    const timed = this.cues.slice(this.spans[0], this.spans.at(-1)).filter(({ isTimed }) => isTimed);
    return { start: timed[0]?.start ?? -Infinity, end: timed.at(-1)?.end ?? Infinity };
  }

  /** @param {number} number of the passage in this part, from 0 */
  passage(number) {
    const [from, until] = this.#span(number);
    return new Passage(this.cues, from, until, this.#section(number));
  }

  #span(number) {
    return this.spans.slice(2 * number, 2 * number + 2);
  }

  /** The first cue, and the end, of the passages that each reach into the next. */
  #section(number) {
    const last = this.spans.length / 2 - 1;
    const reachesOn = (at) => this.#span(at)[1] > this.#span(at + 1)[0];
    let [first, end] = [number, number];
    while (first > 0 && reachesOn(first - 1)) first--;
    while (end < last && reachesOn(end)) end++;
    return [first > 0 ? this.#span(first)[0] : 0, end < last ? this.#span(end)[1] : this.cues.length];
  }
}

/** So much is read around a passage, in UTF-16 units; as in `talk.WiderPassage`. */
const UNITS_BEFORE = 120;
const UNITS_AFTER = 300;

/** How many cues have so much text that no more are wanted. */
function enough(cues, units) {
  let count = 0;
  for (let read = 0; count < cues.length && read < units; count++) {
    read += cues[count].text.length + 1;
  }
  return count;
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
  /**
   * @param {object[]} all cues of its transcript, as far as they are known
   * @param {number} from the first of its own
   * @param {number} until the first that is not
   * @param {number[]} section the first cue of its section, and the first that is not
   */
  constructor(all, from = 0, until = all.length, section = [0, all.length]) {
    const cues = all.slice(from, until);
    Object.assign(this, { all, from, until, section, cues });
    this.text = cues.map((cue) => cue.text).join(" ");
    let start = 0;
    this.starts = cues.map((cue) => (start += cue.text.length + 1) - cue.text.length - 1);
  }

  /**
   * The passage with what is said around it in its section, and how much text is before it, in
   * UTF-16 units; as `moment.PassageMatch.wider`.
   *
   * @param {boolean} before whether to read what is before it
   * @param {boolean} after whether to read what is after it
   */
  wider(before, after) {
    const [first, end] = this.section;
    const from = this.from - (before ? enough(this.all.slice(first, this.from).reverse(), UNITS_BEFORE) : 0);
    const until = this.until + (after ? enough(this.all.slice(this.until, end), UNITS_AFTER) : 0);
    const wider = new Passage(this.all, from, until);
    return { wider, before: wider.starts[this.from - from] };
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
