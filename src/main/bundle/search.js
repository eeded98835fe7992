/**
 * Search in an exported site, without a server: answers as `GET /api/v1/search` and `/api/v1/suggest`
 * give them. Words, passages and their seconds were found when the site was written.
 */
import { Completions } from "./suggest/completions.js";
import { Expansion } from "./query/expansion.js";
import { Filters, choosesTranscripts, filtersOf } from "./query/filters.js";
import { Hits, occurrences } from "./hits.js";
import { Parts } from "./moment/parts.js";
import { Places } from "./words/places.js";
import { Postings } from "./words/postings.js";
import { readQuery } from "./query/query.js";
import { Ranking } from "./ranking.js";
import { suggestions } from "./suggest/suggestions.js";
import { Talks } from "./words/talks.js";
import { by } from "./words/numbers.js";
import { Variants } from "./query/variants.js";
import { Table } from "./words/table.js";
import { Text } from "./words/text.js";
import { Words } from "./words/words.js";

const VERSION = 7;

/**
 * Opens a site. A browser may hold files of an earlier export, so what belongs together is asked for
 * by its revision.
 *
 * @param {string} base address of its folder, with a slash at the end
 * @param {Promise<Response | undefined>} answering what `cuepoint/bundle.json` there answers, where it
 *     has been asked for already; undefined if nothing does
 */
export async function open(base, answering) {
  const address = new URL("cuepoint/bundle.json", base);
  const reading = read(address, answering ?? asked(address, { cache: "no-cache" }));
  warmUp();
  const catalogue = await reading;
  if (catalogue.version !== VERSION) {
    throw new Error("The talks were exported by another version than their search. Export them again.");
  }
  const readFile = (path) => {
    const address = new URL(`${path}?${catalogue.revision}`, base);
    return read(address, asked(address));
  };
  return new Site(base, catalogue, readFile);
}

/** A browser compiles expressions when they are first used: it may do so while files are fetched. */
function warmUp() {
  readQuery('word -"some words"~2 beg* title:(a) year: 2000', () => false);
}

const asked = (address, options) => fetch(address, options).catch(() => undefined);

async function read(address, answering) {
  const answer = await answering;
  if (!answer?.ok) {
    const status = answer?.status ?? "nothing";
    throw new Error(`The talks cannot be searched right now: ${address.pathname} answers ${status}.`);
  }
  return answer.json().catch(() => {
    throw new Error(`The talks cannot be searched right now: ${address.pathname} is damaged.`);
  });
}

class Site {
  constructor(base, { talks, groups, weights, nonSpeech, part, reel }, readFile) {
    Object.assign(this, { weights, reel, parts: new Parts(part, readFile) });
    let first = 0;
    this.groups = Object.entries(groups).map(([name, about]) => {
      const { chunks, splits, ...columns } = about.words;
      const words = new Words(name, { table: new Table(columns), splits }, about, nonSpeech);
      const places = new Places(columns);
      const transcripts = talks.flatMap(({ transcripts }) => transcripts.filter(({ group }) => group === name));
      const begun = transcripts.filter(({ first, end }) => first < end).map(({ first }) => first);
      const fetchChunk = (number) => readFile(`cuepoint/words/${name}-${number}.json`);
      const postings = new Postings(chunks, first, places, begun, fetchChunk);
      first += places.own.length;
      return { name, words, postings, fields: about.fields, about: about.about };
    });
    this.talks = new Talks(talks, this.groups, weights.bm25);
    this.filters = new Filters(talks);
    for (const group of this.groups) {
      group.variants = new Variants(group.words, this.talks, weights.variants);
    }
    this.expansion = new Expansion(this.talks, this.groups);
    this.completions = new Completions(this.talks, this.groups, () => readFile("cuepoint/terms.json"));
    this.hits = new Hits(base, this.talks, weights.moment, this.parts);
  }

  /** A talk as the catalogue has it; undefined if there is none of that id. */
  talk(id) {
    return this.talks.talks.find((talk) => talk.id === id);
  }

  /** Completes what is typed. */
  async suggest(text, limit = 8) {
    const found = await suggestions(text, this.talks.talks, this.completions, limit);
    found.forEach((each) => each.page && (each.page = this.hits.address(each.page)));
    return { query: text, suggestions: found };
  }

  /**
   * Answers a query.
   *
   * @param {object} question with a string, or a list of alternatives, for each filter that is set
   */
  async search({ q = "", typing, sort, limit = 5, moments = 3, lang = "", ...chosen }) {
    const isTyping = String(typing) === "true";
    const query = readQuery(q, (filter) => this.filters.isKnown(filter), isTyping);
    const { filters: given, notes: wrong } = filtersOf(chosen);
    const notes = [...query.notes, ...wrong, ...this.filters.notes([...given, ...query.filters])];
    const all = [given, query.filters];
    const terms = await this.expansion.expanded(query.clauses, notes);
    const exactly = (clauses) => this.expansion.exactly(clauses);
    const [excluded, titles, excludedTitles] = await Promise.all([
      this.expansion.excluded(query.excluded, notes),
      Promise.all(query.titles.map(exactly)),
      Promise.all(query.excludedTitles.map(exactly)),
    ]);
    const choice = { excluded, titles, excludedTitles, leftOut: this.#leftOut(all) };
    const ranking = new Ranking(this.talks, terms, choice, this.weights.talk, this.expansion.budget);
    const found = this.#found(ranking, all, sort);
    const languages = lang.split(",").filter(Boolean);
    return {
      query: q,
      notes,
      didYouMean: didYouMean(q, terms),
      missing: terms.filter(({ isKnown }) => !isKnown).map(({ typed }) => typed),
      alsoHeardAs: heardAs(terms),
      totalTalks: found.length,
      hits: await Promise.all(found.slice(0, limit).map((at) => this.hits.hit(at, ranking, moments, languages))),
    };
  }

  /**
   * Reads what is said in a language of the site, to find queries in it.
   *
   * @returns {(q: string) => Promise<object[]>} finds the places of a query, `{start, end, isGuess}`, in order, none
   *     over another
   */
  finder(said, language) {
    const transcripts = this.talks.talks.flatMap((talk) => talk.transcripts);
    const { group } = transcripts.find((transcript) => transcript.language === language);
    const { words } = this.groups.find(({ name }) => name === group);
    const text = new Text(words, said);
    return async (q) => {
      const { clauses } = readQuery(q, (filter) => this.filters.isKnown(filter));
      const found = occurrences(text, words, await this.expansion.expanded(clauses, []));
      let until = 0;
      return found.filter(({ start, end }) => start >= until && (until = end));
    };
  }

  /** The passages that filters leave out; undefined when they choose talks only. */
  #leftOut(filters) {
    if (!filters.some(choosesTranscripts)) {
      return undefined;
    }
    const passes = (transcript) => filters.every((each) => this.filters.passesTranscript(transcript, each));
    return this.talks.talks.flatMap(({ transcripts }, at) => {
      const passages = this.talks.passagesOf(at);
      return passages.filter(({ transcript }) => !passes(transcripts[transcript])).map(({ passage }) => passage);
    });
  }

  /**
   * The talks that answer, best or newest first, by their places in the catalogue. The engine has
   * scores of 32 bits; those that are equal are in the order of ids.
   */
  #found(ranking, filters, sort) {
    const talk = (at) => this.talks.talks[at];
    const passes = (at) => filters.every((each) => this.filters.passes(talk(at), each)) && ranking.passes(at);
    const day = ([at]) => (sort === "date" ? -(talk(at).recorded ?? "").replaceAll("-", "") : 0);
    return [...ranking.scores]
      .filter(([at]) => passes(at))
      .sort(by(day, ([, score]) => -Math.fround(score), ([at]) => talk(at).id))
      .map(([at]) => at);
  }
}

/** The text with words that no talk has respelled. */
function didYouMean(text, terms) {
  const respelled = terms.flatMap((term) => term.respelled);
  const better = respelled.reduce((so, [typed, other]) => {
    const word = typed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return so.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u"), () => other);
  }, text);
  return better === text ? null : better;
}

function heardAs(terms) {
  const heard = terms.map(({ typed, variants }) => [
    typed,
    [...new Set(variants.filter(({ origin }) => origin !== "typed" && origin !== "completion").map(({ text }) => text))],
  ]);
  return Object.fromEntries(heard.filter(([, texts]) => texts.length));
}
