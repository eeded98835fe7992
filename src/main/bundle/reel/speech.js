import { clipOf, heardIn, pickedClip, spansOf } from "./clips.js";
import { Spoken } from "./spoken.js";

/** What is said in a talk in one language: only the parts around clips are read. Times are ms. */
export class Speech {
  #index;
  #count;

  /**
   * @param {import("../moment/parts.js").Parts} parts
   * @param {object} talk of the catalogue
   * @param {object} transcript one of those that it has
   */
  constructor(parts, talk, transcript) {
    Object.assign(this, { parts, talk, language: transcript.language });
    this.#index = talk.transcripts.indexOf(transcript);
    this.#count = parts.count(transcript);
  }

  /** The clips of moments, in time order. */
  async clips(moments) {
    const placed = await Promise.all(
      moments.map(async (moment) => ({ moment, part: await this.#partAt(Math.round(1000 * moment.matchSeconds)) })),
    );
    const known = new Set(placed.map(({ part }) => part));
    for (;;) {
      const runs = await this.#runs(known);
      const cut = runs.map((spoken) => {
        const here = placed.filter(({ part }) => part >= spoken.from && part < spoken.until);
        const spans = spoken.sentences.length ? spansOf(spoken, here.map(({ moment }) => moment)) : [];
        return { spoken, spans, wanted: [...unfound(spoken, here), ...beyond(spoken, spans)] };
      });
      const more = cut.flatMap(({ wanted }) => wanted).filter((part) => this.#has(part) && !known.has(part));
      if (!more.length) {
        return cut.flatMap(({ spoken, spans }) => spans.map((span) => clipOf(spoken, span)));
      }
      more.forEach((part) => known.add(part));
    }
  }

  /** A clip that a person has picked. */
  async picked({ start, end }) {
    if (!this.#count) {
      return { start, end, said: { text: "", matches: [] }, speaker: "", kind: "exact" };
    }
    let [from, until] = await Promise.all([this.#partAt(start), this.#partAt(end)]);
    for (;;) {
      const spoken = await this.#spoken(from, until);
      const { sentences, isBegun, isEnded } = spoken;
      const heard = heardIn(spoken, { start, end });
      const isOpen = !isBegun && (heard[0] === 0 || !(sentences[0]?.startMillis <= start));
      const goesOn = !isEnded && (heard.at(-1) === sentences.length - 1 || !(sentences.at(-1)?.endMillis >= end));
      if (!isOpen && !goesOn) {
        return pickedClip(spoken, { start, end }, heard);
      }
      from -= isOpen ? 1 : 0;
      until += goesOn ? 1 : 0;
    }
  }

  #has(part) {
    return part >= 0 && part < this.#count;
  }

  #part(number) {
    return this.parts.part(this.talk, this.#index, number);
  }

  /** Parts that follow each other, each run as one text. */
  #runs(known) {
    const begin = [...known].filter((part) => !known.has(part - 1));
    return Promise.all(
      begin.map((from) => {
        let until = from;
        while (known.has(until + 1)) {
          until++;
        }
        return this.#spoken(from, until);
      }),
    );
  }

  async #spoken(from, until) {
    const numbers = Array.from({ length: until - from + 1 }, (_, at) => from + at);
    return new Spoken(from, await Promise.all(numbers.map((number) => this.#part(number))), this.#count);
  }

  /** The part in which something is said then: where one is known, without reading others. */
  async #partAt(millis) {
    const numbers = [...Array(this.#count).keys()];
    for (const number of numbers.filter((each) => this.parts.isKnown(this.talk, this.#index, each))) {
      const { start, end } = (await this.#part(number)).extent();
      if (millis >= start && millis < end) {
        return number;
      }
    }
    return this.#walk(millis);
  }

  /** From where it would be if all parts were of equal length, to where it is. */
  async #walk(millis) {
    const { durationSeconds, reel } = this.talk;
    const share = durationSeconds ? (millis / 1000 - (reel.startSeconds ?? 0)) / durationSeconds : 0;
    let at = Math.min(this.#count - 1, Math.max(0, Math.floor(share * this.#count)));
    while (at > 0 && millis < (await this.#part(at)).extent().start) {
      at--;
    }
    while (at < this.#count - 1 && millis >= (await this.#part(at)).extent().end) {
      at++;
    }
    return at;
  }
}

/** The parts beside those of moments whose words are not in a text. */
const unfound = (spoken, placed) =>
  placed
    .filter(({ moment }) => spoken.matches(moment) === undefined)
    .flatMap(({ part }) => [part - 1, part + 1]);

/** The parts of which more must be known: those beyond spans that reach an end of what is known. */
function beyond({ from, until, sentences }, spans) {
  const isAt = (place) => spans.some(({ first, last }) => first === place || last === place);
  return [
    ...(!sentences.length || isAt(0) ? [from - 1] : []),
    ...(!sentences.length || isAt(sentences.length - 1) ? [until] : []),
  ];
}
