import { Passage } from "../moment/passages.js";
import { merged } from "../words/text.js";

const UNTIMED = -1;

/**
 * Parts of a transcript that follow each other, as one text, with the sentences that are whole in
 * it; as `reel.SpokenText`. Times are ms, offsets UTF-16 units.
 */
export class Spoken {
  /**
   * @param {number} from number of the first part
   * @param {import("../moment/passages.js").Transcript[]} parts
   * @param {number} all how many parts the transcript has
   */
  constructor(from, parts, all) {
    this.from = from;
    this.until = from + parts.length;
    this.isBegun = from === 0;
    this.isEnded = this.until === all;
    const [{ first }] = parts;
    const cues = [];
    parts.forEach((part) => part.cues.forEach((cue, at) => (cues[part.first + at - first] = cue)));
    this.passage = new Passage(cues);
    this.text = this.passage.text;
    const borders = parts.flatMap(bordersOf).sort((one, other) => one.cue - other.cue || one.offset - other.offset);
    this.sentences = this.#between(borders.map((border) => ({ ...border, cue: border.cue - first })));
  }

  #between(borders) {
    const { cues, starts } = this.passage;
    const offsetOf = ({ cue, offset }) => (cue < cues.length ? starts[cue] + offset : this.text.length);
    const sentences = [];
    let before;
    for (const border of borders) {
      const start = before && offsetOf(before);
      const next = offsetOf(border);
      if (start < next) {
        sentences.push(this.#sentence(before, border, start, next));
      }
      before = border;
    }
    return sentences;
  }

  #sentence({ cue, wait }, { rest }, start, next) {
    const { isTimed, speaker, start: begun } = this.passage.cues[cue];
    const end = start + this.text.slice(start, next).trimEnd().length;
    const startMillis = isTimed ? begun + wait : UNTIMED;
    const endMillis = isTimed ? this.passage.cueAt(end - 1).end - rest : UNTIMED;
    return { start, end, startMillis, endMillis, isTimed, speaker };
  }

  /** The index of the sentence at an offset; of the nearest, if it is in none that is whole. */
  sentenceAt(offset) {
    return Math.max(0, this.sentences.findLastIndex(({ start }) => start <= offset));
  }

  /** The index of the last sentence that has begun at a time, or else the first. */
  sentenceAtTime(millis) {
    return Math.max(0, this.sentences.findLastIndex(({ isTimed, startMillis }) => isTimed && startMillis <= millis));
  }

  /** What sentences say, from one to another, with matches in the whole text. */
  said(first, last, matches) {
    const { start } = this.sentences[first];
    const { end } = this.sentences[last];
    const within = matches.filter(([from, to]) => from < end && to > start);
    const moved = within.map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]);
    return { text: this.text.slice(start, end), matches: merged(moved) };
  }

  /** Where the words of a moment that match are; undefined where its snippet is not found again. */
  matches({ snippet: { text, matches }, matchSeconds }) {
    const [[before] = [0]] = matches;
    const sought = Math.round(1000 * matchSeconds);
    let best;
    let least = Infinity;
    for (let at = this.text.indexOf(text); at >= 0 && least > 0; at = this.text.indexOf(text, at + 1)) {
      const away = Math.abs(this.passage.timeAt(at + before).millis - sought);
      [best, least] = away < least ? [at, away] : [best, least];
    }
    return best === undefined ? undefined : matches.map(([start, end]) => [best + start, best + end]);
  }
}

/** The borders of sentences in a part, as `export.SentenceBorders` writes them. */
function bordersOf({ first, sentences }) {
  const borders = [];
  for (let i = 0, cue = first; i < sentences.length; i += 4) {
    const [further, offset, wait, rest] = sentences.slice(i, i + 4);
    borders.push({ cue: (cue += further), offset, wait, rest });
  }
  return borders;
}
