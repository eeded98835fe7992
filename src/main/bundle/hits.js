import { isGuess } from "./query/guesses.js";
import { momentsOf } from "./moment/moments.js";
import { Text, merged } from "./words/text.js";

/** Reads the talks that were found: their moments, with links. */
export class Hits {
  /**
   * @param {string} base address of the site
   * @param {import("./words/talks.js").Talks} talks
   * @param {object} weights of moments
   * @param {import("./moment/parts.js").Parts} parts
   */
  constructor(base, talks, weights, parts) {
    Object.assign(this, { base, talks, weights, parts });
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
    const { transcripts, group, passages, reel, link, decimals, ...shown } = talk;
    const { terms } = ranking;
    return {
      talk: { ...shown, page: this.address(talk.page) },
      score: ranking.scores.get(at),
      missing: terms.filter((_, term) => !ranking.holds(term, at)).map(({ typed }) => typed),
      titleMatches: this.#titleMatches(at, terms),
      ...(await momentsOf(
        await this.#matches(at, ranking),
        this.talks.passagesOf(at).length,
        terms.map((_, term) => this.#weight(term, at, ranking)),
        this.weights,
        most,
        [...languages, talk.language],
        (moment) => this.#link(talk, moment),
      )),
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

  /** The passages of a talk that match; what they say is read when it is asked for. */
  async #matches(at, ranking) {
    const matching = this.talks
      .passagesOf(at)
      .map((place) => ({ ...place, frequencies: ranking.frequencies(place.passage) }))
      .filter(({ frequencies }) => frequencies.some(Boolean))
      .map((place) => this.#match(this.talks.talks[at], place, ranking.terms));
    // Not all words that begin so were looked for, but all are shown.
    const areAllRead = ranking.terms.some(({ variants }) => variants.some(isCut));
    return areAllRead ? Promise.all(matching.map(fromText)) : matching;
  }

  #match(talk, { passage, transcript, group, index, number, frequencies }, terms) {
    const { words } = this.talks.groups.get(group);
    const found = terms.flatMap(({ variants }, term) =>
      variants
        .filter((variant) => variant.words === words)
        .flatMap((variant) => this.talks.field("passage", variant).occurrences(variant, passage))
        .map((occurrence) => ({ ...occurrence, term })),
    );
    const read = async () => {
      const { size } = this.parts;
      const part = await this.parts.part(talk, transcript, Math.floor(index / size));
      const read = part.passage(index % size);
      const occurrencesIn = ({ text }) => occurrences(new Text(words, text), words, terms);
      return { passage: read, occurrences: occurrencesIn(read), occurrencesIn };
    };
    return { number, language: talk.transcripts[transcript].language, frequencies, found: inOrder(found), read: once(read) };
  }

  #titleMatches(at, terms) {
    const { words } = this.talks.groups.get(this.talks.talks[at].group);
    const title = this.talks.titleOf(at);
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

const inOrder = (occurrences) =>
  occurrences.sort((one, other) => one.position - other.position || one.term - other.term);

/** Whether a variant is a prefix of more words than are looked for. */
const isCut = ({ words, prefix, completions }) =>
  prefix !== undefined && words.beginning(prefix, completions + 1).length > completions;

function once(read) {
  let answer;
  return () => (answer ??= read());
}

/** A match with what is found in its text. */
async function fromText(match) {
  const { passage, occurrences } = await match.read();
  const timed = occurrences.map((occurrence) => ({ ...occurrence, ...passage.timeAt(occurrence.start) }));
  const found = timed.map(({ precision, millis, ...rest }) => ({ ...rest, millis: precision === "talk" ? undefined : millis }));
  return { ...match, found };
}

/** Where the terms of a query are said in a text, by position, then by term. */
export function occurrences(text, words, terms) {
  return inOrder(
    terms.flatMap(({ variants }, term) =>
      variants
        .filter((variant) => variant.words === words)
        .flatMap((variant) => text.occurrences(variant).map((occurrence) => ({ ...occurrence, term, isGuess: isGuess(variant) }))),
    ),
  );
}
