/** Without a word for this long, in ms, a sentence ends: automatic captions have no punctuation. */
const PAUSE = 500;

/** A sentence or pause this much earlier, in ms, is worth starting from. */
const SNAP = 2000;

/** What ends with a sentence. */
const ENDED = /[.!?…。！？][\p{Pf}\p{Pe}"']*\s*$/u;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Where one may begin or stop reading a passage; as `moment.Borders`. */
export class Borders {
  constructor(passage) {
    const pauses = passage.starts.filter((_, i) => i && isPause(passage.cues[i - 1], passage.cues[i]));
    const { text } = passage;
    this.text = text;
    const begun = [...sentences.segment(text)].map(({ index }) => index);
    const ends = ENDED.test(text) ? [text.length] : [];
    // A passage may begin and end within a sentence.
    this.sentences = [...new Set([...begun, ...pauses, ...ends])].filter((at) => at > 0).sort((a, b) => a - b);
    this.cues = [...passage.starts, text.length];
  }

  last(first, last, otherwise) {
    const sentence = this.sentences.findLast((at) => at <= last);
    const cue = this.cues.findLast((at) => at <= last);
    return [sentence, cue].find((at) => at >= first) ?? otherwise;
  }

  sentence(first, last, otherwise) {
    return next(this.sentences, first, last, otherwise);
  }

  lastSentence(first, last, otherwise) {
    const sentence = this.sentences.findLast((at) => at <= last);
    return sentence >= first ? sentence : otherwise;
  }

  /** Whether a sentence ends where a part of the text does that has no space at its end. */
  endsAt(end) {
    const sentence = this.sentences.find((at) => at >= end);
    return sentence !== undefined && !this.text.slice(end, sentence).trim();
  }

  cue(first, last, otherwise) {
    return next(this.cues, first, last, otherwise);
  }
}

function next(borders, first, last, otherwise) {
  const border = borders.find((at) => at >= first);
  return border <= last ? border : otherwise;
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
