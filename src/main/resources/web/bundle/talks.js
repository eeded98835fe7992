/** The words about talks, and all that is said in each. */
import { Scores } from "./postings.js";

export const ABOUT = { title: 1.5, speakers: 1.5, description: 1, tags: 1, event: 1 };
const FIELDS = [...Object.keys(ABOUT), "said"];

/** Passages share about this much of their words with the ones beside. */
const ONCE = 0.8;

export class Talks {
  /**
   * @param {object[]} talks of the catalogue
   * @param {Map<string, object>} families name to words and postings
   */
  constructor(talks, families) {
    this.families = families;
    this.tokens = talks.map((talk) => this.#tokens(talk));
    this.passages = talks.map((talk) => talk.transcripts.flatMap((transcript) => passagesOf(transcript)));
    this.lengths = talks.map((talk, at) => [
      ...Object.keys(ABOUT).map((field) => this.tokens[at][field].length),
      this.#said(talk),
    ]);
  }

  #tokens(talk) {
    const { words } = this.families.get(talk.family);
    const texts = {
      title: talk.title,
      speakers: talk.speakers.join("; "),
      description: talk.description,
      tags: talk.tags.join("; "),
      event: talk.event.name,
    };
    const read = Object.entries(texts).map(([field, text]) => [field, words.tokens(text)]);
    return { family: talk.family, ...Object.fromEntries(read) };
  }

  #said(talk) {
    const lengths = talk.transcripts.flatMap(({ family, first, end }) =>
      this.families.get(family).words.lengths.slice(first, end),
    );
    return ONCE * lengths.reduce((sum, length) => sum + length, 0);
  }

  /** Scores of terms in each field of talks. */
  scores(forms) {
    const postings = new Map();
    for (const { words, terms } of forms) {
      for (const id of terms.flat()) {
        postings.set(termOf(words, id), this.#postings(words.family, id));
      }
    }
    return new Scores(FIELDS, this.lengths, postings);
  }

  #postings(family, id) {
    const found = Object.fromEntries(FIELDS.map((field) => [field, new Map()]));
    const passages = this.families.get(family).postings.passages(id);
    this.tokens.forEach((tokens, talk) => {
      for (const field of tokens.family === family ? Object.keys(ABOUT) : []) {
        const times = tokens[field].filter((token) => token.ids.includes(id)).length;
        times && found[field].set(talk, times);
      }
      const said = this.passages[talk].filter((one) => one.family === family);
      const times = said.reduce((sum, one) => sum + (passages.get(one.number) ?? 0), 0);
      times && found.said.set(talk, Math.max(1, ONCE * times));
    });
    return found;
  }
}

export const termOf = (words, id) => words.family + " " + id;

function passagesOf({ family, first, end }) {
  return Array.from({ length: end - first }, (_, i) => ({ family, number: first + i }));
}
