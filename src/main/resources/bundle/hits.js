/** Reads the talks that were found: their moments, with links. */
import { Matched, momentsOf } from "./moments.js";
import { Transcript } from "./passages.js";
import { merged } from "./snippet.js";

export class Hits {
  #read = new Map();

  /**
   * @param {string} base address of the bundle
   * @param {object[]} talks of its catalogue
   * @param {import("./talks.js").Talks} index
   * @param {(path: string) => Promise<object>} readFile
   */
  constructor(base, talks, index, readFile) {
    this.base = base;
    this.talks = talks;
    this.index = index;
    this.readFile = readFile;
  }

  /**
   * One talk, read.
   *
   * @param {number} at its place in the catalogue
   * @param {import("./ranking.js").Ranking} ranking
   * @param {number} most how many moments are wanted
   * @returns {Promise<object | undefined>} undefined where its text does not hold what was asked
   */
  async hit(at, ranking, most) {
    const talk = this.talks[at];
    const matched = await this.#matched(at, ranking);
    const scores = new Map(
      matched.map((each) => [each.family + each.number, ranking.read(each)]),
    );
    const missing = ranking.wanted.filter((_, clause) => !ranking.isHeld(clause, at, matched));
    if (missing.length === ranking.wanted.length) {
      return undefined;
    }
    const worth = ranking.wanted.map((clause) => ranking.worth(clause, at));
    const passages = this.index.passages[at].length;
    const { transcripts, family, passages: _, link, decimals, description, tags, ...shown } = talk;
    return {
      talk: { ...shown, page: this.address(talk.page) },
      score: ranking.score(at, (name, number) => scores.get(name + number) ?? 0),
      missing: missing.map((clause) => clause.typed),
      titleMatches: this.#titleMatches(at, ranking.wanted),
      ...momentsOf(talk, matched, worth, passages, most, (...place) => this.#link(...place)),
    };
  }

  /** The passages of a talk that hold words of the query, as their text tells. */
  async #matched(at, ranking) {
    const talk = this.talks[at];
    const passages = this.index.passages[at].filter(({ family, number }) => ranking.passage(family, number) > 0);
    if (!passages.length) {
      return [];
    }
    const transcripts = await this.#transcripts(talk);
    const read = passages.map(({ family, number }) => {
      const index = talk.transcripts.findIndex(
        (each) => each.family === family && each.first <= number && number < each.end,
      );
      const { first, language } = talk.transcripts[index];
      const { words } = this.index.families.get(family);
      const passage = transcripts[index].passage(number - first);
      return new Matched({ family, number, language }, passage, words, ranking.wanted);
    });
    return read.filter(({ occurrences }) => occurrences.length);
  }

  #transcripts(talk) {
    if (!this.#read.has(talk.id)) {
      const read = this.readFile(talk.passages).then((all) => all.map((each) => new Transcript(each)));
      read.catch(() => this.#read.delete(talk.id));
      this.#read.set(talk.id, read);
    }
    return this.#read.get(talk.id);
  }

  #titleMatches(at, wanted) {
    const { title } = this.index.about[at];
    const own = this.index.families.get(this.talks[at].family).words;
    const forms = wanted.flatMap((clause) => clause.forms).filter((form) => form.words === own);
    const places = forms.flatMap((form) => title.occurrences(form));
    return merged(places.map(({ start, end }) => [start, end]));
  }

  #link(talk, { language, cue, from, precision }) {
    if (!talk.link) {
      const anchor = cue.isTimed ? `#${language}-${cue.start}` : "";
      return this.address(talk.page + anchor);
    }
    if (precision === "talk" || !talk.link.includes("{seconds}")) {
      return this.address(talk.video.url);
    }
    const factor = 10 ** talk.decimals;
    return this.address(talk.link.replace("{seconds}", Math.floor((from / 1000) * factor) / factor));
  }

  /** The whole address of what the bundle has. */
  address(path) {
    return new URL(path, this.base).href;
  }
}
