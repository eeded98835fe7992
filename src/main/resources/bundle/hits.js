import { isGuess } from "./query/guesses.js";
import { momentsOf } from "./moment/moments.js";
import { fetched } from "./words/memory.js";
import { by } from "./words/numbers.js";
import { Transcript } from "./moment/passages.js";
import { Text, merged } from "./words/text.js";

/** Reads the talks that were found: their moments, with links. */
export class Hits {
  #read = new Map();

  /**
   * @param {string} base address of the site
   * @param {import("./words/talks.js").Talks} talks
   * @param {object} weights of moments
   * @param {(path: string) => Promise<object>} readFile
   */
  constructor(base, talks, weights, readFile) {
    Object.assign(this, { base, talks, weights, readFile });
  }

  /**
   * One talk, read.
   *
   * @param {number} at its index in the catalogue
   * @param {import("./ranking.js").Ranking} ranking
   * @param {number} most how many moments are wanted
   * @param {string[]} languages of the reader
   */
  async hit(at, ranking, most, languages) {
    const talk = this.talks.talks[at];
    const { transcripts, group, passages: _, link, decimals, description, tags, occasion, ...shown } = talk;
    const { terms } = ranking;
    return {
      talk: { ...shown, page: this.address(talk.page) },
      score: ranking.scores.get(at),
      missing: terms.filter((_, term) => !ranking.holds(term, at)).map(({ typed }) => typed),
      titleMatches: this.#titleMatches(at, terms),
      ...momentsOf(
        await this.#matches(at, ranking),
        this.talks.passages[at].length,
        terms.map((_, term) => this.#weight(term, at, ranking)),
        this.weights,
        most,
        [...languages, talk.language],
        (moment) => this.#link(talk, moment),
      ),
    };
  }

  /** Words that name the talk choose the talk; the others say which of its moments is meant. */
  #weight(term, at, ranking) {
    const { titleDamping, speakerDamping } = this.weights;
    return (
      (ranking.isIn("title", term, at) ? 1 - titleDamping : 1) *
      (ranking.isIn("speakers", term, at) ? 1 - speakerDamping : 1)
    );
  }

  async #matches(at, ranking) {
    const matching = this.talks.passages[at]
      .map((place) => ({ ...place, frequencies: ranking.frequencies(place.passage) }))
      .filter(({ frequencies }) => frequencies.some(Boolean));
    const transcripts = matching.length ? await this.#transcripts(this.talks.talks[at]) : [];
    return matching.map(({ transcript, group, index, number, frequencies }) => {
      const { language } = this.talks.talks[at].transcripts[transcript];
      const { words } = this.talks.groups.get(group);
      const passage = transcripts[transcript].passage(index);
      return { number, language, frequencies, passage, occurrences: occurrences(passage, words, ranking.terms) };
    });
  }

  #transcripts(talk) {
    return fetched(this.#read, talk, async () => {
      const files = await this.readFile(talk.passages);
      return files.map((file) => new Transcript(file));
    });
  }

  #titleMatches(at, terms) {
    const { words } = this.talks.groups.get(this.talks.talks[at].group);
    const { title } = this.talks.about[at];
    const own = terms.flatMap(({ variants }) => variants).filter((variant) => variant.words === words && !isGuess(variant));
    return merged(own.flatMap((variant) => title.occurrences(variant)).map(({ start, end }) => [start, end]));
  }

  #link(talk, { language, cue, from, precision }) {
    if (!talk.link) {
      return this.address(talk.page + (cue.isTimed ? `#${language}-${cue.start}` : ""));
    }
    const link = precision === "talk" ? talk.start : jumpLink(talk, from);
    return this.address(link);
  }

  /** The whole address of a file of the site. */
  address(path) {
    return new URL(path, this.base).href;
  }
}

/** The address of a time, in ms, made as `JumpTemplate` does. */
export function jumpLink({ link, decimals }, millis) {
  const factor = 10 ** decimals;
  const [hours, minutes, seconds] = [3600, 60, 1].map((unit) => Math.floor(millis / 1000 / unit));
  return link
    .replaceAll("{seconds}", Math.floor((millis / 1000) * factor) / factor)
    .replaceAll("{time}", `${hours}h${minutes % 60}m${seconds % 60}s`);
}

/** Where the terms of a query are said in a passage, by position, then by term. */
function occurrences(passage, words, terms) {
  const text = new Text(words, passage.text);
  return terms
    .flatMap(({ variants }, term) =>
      variants
        .filter((variant) => variant.words === words)
        .flatMap((variant) => text.occurrences(variant).map((occurrence) => ({ ...occurrence, term, isGuess: isGuess(variant) }))),
    )
    .sort(by(({ position }) => position, ({ term }) => term));
}
