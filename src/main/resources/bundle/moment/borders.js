/** Without a word for this long, in ms, a sentence ends: automatic captions have no punctuation. */
const PAUSE = 500;

/** A sentence or pause this much earlier, in ms, is worth starting from. */
const SNAP = 2000;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Where one may begin or stop reading a passage; as `moment.Borders`. */
export class Borders {
  constructor(passage) {
    this.cues = passage.starts;
    const pauses = passage.starts.filter((_, i) => i && isPause(passage.cues[i - 1], passage.cues[i]));
    const ends = [...sentences.segment(passage.text)].map(({ index }) => index);
    // A passage may begin within a sentence.
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

/** Where a link starts, in ms: the lead-in before a word, better at the start of its sentence; as `moment.LeadIn`. */
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
