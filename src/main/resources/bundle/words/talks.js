import { Field } from "./field.js";
import { remembered } from "./memory.js";
import { sum } from "./numbers.js";
import { Text } from "./text.js";

export const ABOUT = ["title", "speakers", "description", "tags", "occasion"];

/** The text about a talk, by its fields; as the engine reads it. */
const aboutTalk = (talk) => ({
  title: talk.title,
  speakers: talk.speakers.join("; "),
  description: talk.description,
  tags: talk.tags.join("; "),
  occasion: talk.occasion,
});

/** The talks of a site, and the fields in which words are looked for. */
export class Talks {
  #fields = new Map();
  #talkOf = [];

  /**
   * @param {object[]} talks of the catalogue
   * @param {object[]} groups of languages: name, words, postings, fields
   * @param {object} bm25 its parameters
   */
  constructor(talks, groups, bm25) {
    Object.assign(this, { talks, bm25, groups: new Map(groups.map((group) => [group.name, group])) });
    this.about = talks.map((talk) => this.#about(talk));
    this.passages = talks.map((talk, at) => this.#passages(talk, at));
    groups.forEach((group) => this.#addFields(group));
  }

  #about(talk) {
    const { words } = this.groups.get(talk.group);
    return Object.fromEntries(Object.entries(aboutTalk(talk)).map(([field, text]) => [field, new Text(words, text)]));
  }

  /** Each with its number in the talk: there is a gap between transcripts. */
  #passages(talk, at) {
    let next = 0;
    return talk.transcripts.flatMap(({ group, first, end }, transcript) => {
      const offset = this.groups.get(group).postings.first;
      next++;
      return Array.from({ length: end - first }, (_, index) => {
        const passage = offset + first + index;
        this.#talkOf[passage] = at;
        return { passage, transcript, group, index, number: next++ };
      });
    });
  }

  #addFields({ name, words, postings, fields }) {
    const { lengths, own } = postings.places;
    this.#fields.set(name, new Map());
    const local = (passage) => passage - postings.first;
    const add = (field, length, holding, of, times) =>
      this.#fields.get(name).set(field, new Field(this.bm25, fields[field], length, holding, of, times));
    const lengthOfPassage = (passage) => lengths[local(passage)];
    add("passage", lengthOfPassage, (id) => words.words[id][1], (id) => postings.of(id), (id) => postings.timesOf(id));
    const lengthOf = ({ passage, group }) => (group === name ? own[local(passage)] : 0);
    const talkLengths = this.passages.map((all) => sum(all.map(lengthOf)));
    add("said", (talk) => talkLengths[talk], (id) => words.words[id][2], (id) =>
      this.#said(postings.of(id), (passage) => own[local(passage)]),
    );
    for (const field of ABOUT) {
      const { found = {} } = fields[field];
      const holding = (id) => (Object.hasOwn(found, words.term(id)) ? found[words.term(id)] : 0);
      const postingsOf = this.#inverted(field, name);
      add(field, (talk) => this.about[talk][field].length, holding, (id) => postingsOf.get(id) ?? new Map());
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

  /** Term to talk to positions. */
  #inverted(field, group) {
    const terms = new Map();
    this.about.forEach((about, talk) => {
      if (this.talks[talk].group === group) {
        about[field].positions.forEach((positions, id) => remembered(terms, id, () => new Map()).set(talk, positions));
      }
    });
    return terms;
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
