import { Field } from "./field.js";
import { remembered } from "./memory.js";
import { sum } from "./numbers.js";
import { Text } from "./text.js";
import { Written } from "./written.js";

export const ABOUT = ["title", "speakers", "description", "tags", "occasion"];

/** The talks of a site, and the fields in which words are looked for. */
export class Talks {
  #fields = new Map();
  #talkOf;
  #passages = new Map();
  #titles = new Map();

  /**
   * @param {object[]} talks of the catalogue
   * @param {object[]} groups of languages: name, words, postings, fields, about
   * @param {object} bm25 its parameters
   */
  constructor(talks, groups, bm25) {
    Object.assign(this, { talks, bm25, groups: new Map(groups.map((group) => [group.name, group])) });
    this.#talkOf = new Int32Array(sum(groups.map(({ postings }) => postings.places.own.length)));
    talks.forEach(({ transcripts }, at) =>
      transcripts.forEach((transcript) => this.#talkOf.fill(at, ...this.#range(transcript))),
    );
    groups.forEach((group) => this.#addFields(group));
  }

  /** The title of a talk. */
  titleOf(talk) {
    const { title, group } = this.talks[talk];
    return remembered(this.#titles, talk, () => new Text(this.groups.get(group).words, title));
  }

  /** The number of the first passage of a transcript, and of the one after its last. */
  #range({ group, first, end }) {
    const offset = this.groups.get(group).postings.first;
    return [offset + first, offset + end];
  }

  /** The passages of a talk, each with its number in the talk: there is a gap between transcripts. */
  passagesOf(talk) {
    return remembered(this.#passages, talk, () => {
      let next = 0;
      return this.talks[talk].transcripts.flatMap((about, transcript) => {
        const [first, end] = this.#range(about);
        next++;
        const numbered = (_, index) => ({ passage: first + index, transcript, group: about.group, index, number: next++ });
        return Array.from({ length: end - first }, numbered);
      });
    });
  }

  #addFields({ name, words, postings, fields, about }) {
    const { lengths, own: ownWords } = postings.places;
    this.#fields.set(name, new Map());
    const local = (passage) => passage - postings.first;
    const add = (field, length, holding, of, times) =>
      this.#fields.get(name).set(field, new Field(this.bm25, fields[field], length, holding, of, times));
    const lengthOfPassage = (passage) => lengths[local(passage)];
    add("passage", lengthOfPassage, (id) => words.passages(id), (id) => postings.of(id), (id) => postings.timesOf(id));
    const talkLengths = this.talks.map(({ transcripts }) =>
      sum(transcripts.filter(({ group }) => group === name).map(({ first, end }) => sum(ownWords.slice(first, end)))),
    );
    add("said", (talk) => talkLengths[talk], (id) => words.talks(id), (id) =>
      this.#said(postings.of(id), (passage) => ownWords[local(passage)]),
    );
    const own = [...this.talks.keys()].filter((talk) => this.talks[talk].group === name);
    for (const field of ABOUT) {
      const written = new Written(own, about[field]);
      add(field, (talk) => written.length(talk), (id) => written.holding(id), (id) => written.postings(id));
    }
  }

  /** Passages repeat the last words of those before them; what is said counts once. */
  #said(passages, own) {
    const talks = new Map();
    passages.forEach((positions, passage) => {
      const once = positions.filter((position) => position < own(passage));
      once.length && remembered(talks, this.talkOf(passage), () => []).push(...once);
    });
    return talks;
  }

  /** A field of the group of a variant. */
  field(name, { words }) {
    return this.#fields.get(words.group).get(name);
  }

  /** The talk of a passage. */
  talkOf(passage) {
    return this.#talkOf[passage];
  }
}
