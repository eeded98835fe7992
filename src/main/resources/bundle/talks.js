/** The words about talks, and all that is said in each. */
import { Positions } from "./occurrences.js";
import { Scores } from "./postings.js";
import { worth } from "./words.js";

export const ABOUT = { title: 1.5, speakers: 1.5, description: 1, tags: 1, event: 1 };
const FIELDS = [...Object.keys(ABOUT), "said"];

/** Passages share about this much of their words with the ones beside. */
const ONCE = 0.8;

export class Talks {
  #talkOf = new Map();

  /**
   * @param {object[]} talks of the catalogue
   * @param {Map<string, object>} families name to words and postings
   */
  constructor(talks, families) {
    this.families = families;
    this.about = talks.map((talk) => this.#about(talk));
    this.passages = talks.map((talk) => talk.transcripts.flatMap((transcript) => passagesOf(transcript)));
    this.passages.forEach((own, talk) => own.forEach((each) => this.#talkOf.set(keyOf(each), talk)));
    this.lengths = talks.map((talk, at) => [
      ...Object.keys(ABOUT).map((field) => this.about[at][field].size),
      this.#said(at),
    ]);
  }

  #about(talk) {
    const { words } = this.families.get(talk.family);
    const texts = {
      title: talk.title,
      speakers: talk.speakers.join("; "),
      description: talk.description,
      tags: talk.tags.join("; "),
      event: talk.event.name,
    };
    const read = Object.entries(texts).map(([field, text]) => [field, new Positions(words.tokens(text))]);
    return { family: talk.family, ...Object.fromEntries(read) };
  }

  #said(at) {
    const lengths = this.passages[at].map(({ family, number }) => this.families.get(family).words.lengths[number]);
    return ONCE * lengths.reduce((sum, length) => sum + length, 0);
  }

  /** Scores of terms in each field of talks. A term is as rare as in all talks, where that is known. */
  scores(forms) {
    const postings = new Map();
    for (const { words, terms } of forms) {
      for (const id of terms.flat()) {
        postings.set(termOf(words, id), this.#postings(words.family, id));
      }
    }
    const scores = new Scores(FIELDS, this.lengths, postings);
    return (words, id, field) => {
      const term = termOf(words, id);
      const here = worth(postings.get(term)[field].size, this.lengths.length);
      return scores.of(term, field, words.worthAbout(id, field, here) / here);
    };
  }

  #postings(family, id) {
    const found = { said: new Map() };
    for (const [number, times] of this.families.get(family).postings.passages(id)) {
      const talk = this.#talkOf.get(keyOf({ family, number }));
      found.said.set(talk, (found.said.get(talk) ?? 0) + ONCE * times);
    }
    for (const field of Object.keys(ABOUT)) {
      const own = this.about.map((about, talk) => [talk, about.family === family ? about[field].times(id) : 0]);
      found[field] = new Map(own.filter(([, times]) => times));
    }
    return found;
  }
}

const termOf = (words, id) => words.family + " " + id;

function passagesOf({ family, first, end }) {
  return Array.from({ length: end - first }, (_, i) => ({ family, number: first + i }));
}

const keyOf = ({ family, number }) => family + number;
