import { Filters } from "../query/filters.js";
import { fetched } from "../words/memory.js";
import { by, sum } from "../words/numbers.js";
import { readQuery } from "../query/query.js";
import { shownWords } from "./typing.js";

/** What is longer is no query. */
const MOST_LETTERS = 1000;

/**
 * Completes the last two words of a text to a pair, or else the last word, with terms that talks keep
 * coming back to; as the engine's TermSuggestions.
 */
export class Completions {
  #entries = new Map();

  /**
   * @param {import("../words/talks.js").Talks} talks
   * @param {object[]} groups of languages
   * @param {() => Promise<Array>} fetchTerms `[[identity, shown, [talks], ...], ...]`
   */
  constructor(talks, groups, fetchTerms) {
    Object.assign(this, { talks, groups, fetchTerms });
  }

  async of(typing, limit) {
    const { words, last, text: typed } = typing;
    const found = new Map();
    const end = words.length - 1;
    // A single letter after other words begins too many terms.
    for (const from of [end - 1, end].filter((at) => at >= 0 && (at < end || !end || last.folded.length > 1))) {
      const before = typed.slice(0, words[from].start);
      for (const { identity, shown } of (await this.#beginning(typing, from, before)).slice(0, 2 * limit)) {
        const text = before.trimStart() + shown;
        const key = before.toLowerCase() + identity;
        if (text.toLowerCase() !== typed.trim().toLowerCase() && text.length <= MOST_LETTERS && !found.has(key)) {
          found.set(key, { text, kind: "term", query: text, matches: typing.matches(text) });
        }
      }
    }
    return [...found.values()].slice(0, limit);
  }

  /** The terms that begin with a word of a text, given by its place, best first. */
  async #beginning(typing, from, before) {
    const isContext = await this.#context(before);
    const prefix = typing.foldedFrom(from) + (typing.isOpen ? "" : " ");
    const first = typing.words[from].folded + " ";
    const follows = ({ identity, folded }) => !from || !identity.includes(" ") || folded.startsWith(first);
    const entries = (await this.#terms()).map((entry) => matching(entry, prefix, isContext));
    return entries
      .filter((entry) => entry.talks && follows(entry))
      .map((entry) => ({ ...entry, score: this.#score(entry) }))
      .sort(by(({ score }) => -score, ({ identity }) => identity));
  }

  /** Of how many talks, times how rare it is (tf-idf of terms), the more so the fewer others have it. */
  #score({ talks, allTalks }) {
    const all = this.talks.talks.length;
    return ((talks * talks) / allTalks) * Math.log((all + 1) / Math.min(all, allTalks));
  }

  #terms() {
    return fetched(this.#entries, "", async () => (await this.fetchTerms()).map(entryOf));
  }

  /** Whether a talk has every distinctive word of a text: only what it says can follow. */
  async #context(text) {
    const { clauses, filters } = readQuery(text, () => true);
    const words = clauses.flatMap(({ typed }) => shownWords(typed));
    const holding = await Promise.all(words.map(({ shown }) => this.#holding(shown)));
    const distinctive = holding.filter(({ size }) => size && size <= this.talks.talks.length / 2);
    const chosen = new Filters(this.talks.talks);
    return (talk) => chosen.passes(this.talks.talks[talk], filters) && distinctive.every((talks) => talks.has(talk));
  }

  async #holding(word) {
    const found = this.groups.map(async ({ words, postings }) => {
      const id = words.line(word)[0]?.id;
      if (id === undefined) {
        return [];
      }
      await postings.load([id]);
      return ["said", "title"].flatMap((field) => [...this.talks.field(field, { words }).postings(id).keys()]);
    });
    return new Set((await Promise.all(found)).flat());
  }
}

function entryOf([identity, ...rest]) {
  const spellings = rest.flatMap((shown, at) => {
    const folded = typeof shown === "string" ? shownWords(shown).map((word) => word.folded) : [];
    const starts = folded.map((_, from) => folded.slice(from).join(" "));
    return folded.length ? [{ shown, talks: rest[at + 1], folded: starts }] : [];
  });
  return { identity, spellings };
}

/** An entry as some talks have it, as most of them spell it. */
function matching({ identity, spellings }, prefix, isContext) {
  const found = spellings.flatMap(({ shown, talks, folded }) => {
    const from = folded.find((words) => words.startsWith(prefix));
    return from === undefined ? [] : [{ shown, folded: from, all: talks.length, here: talks.filter(isContext).length }];
  });
  const here = found.filter((spelling) => spelling.here);
  const [most] = [...here].sort(by((each) => -each.here));
  return { identity, ...most, talks: sum(here.map((each) => each.here)), allTalks: sum(here.map(({ all }) => all)) };
}
