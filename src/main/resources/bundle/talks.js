/** The words about talks, and all that is said in each. */
import { Positions } from "./occurrences.js";
import { Scorer } from "./postings.js";
import { worth } from "./words.js";

export const ABOUT = { title: 1.5, speakers: 1.5, description: 1, tags: 1, event: 1 };
export const FIELDS = [...Object.keys(ABOUT), "said"];

/** Passages share about this much of their words with the ones beside. */
const ONCE = 0.8;

export class Talks {
  #talkOf = new Map();
  #postings = new Map();

  /**
   * @param {object[]} talks of the catalogue
   * @param {Map<string, object>} families name to words and postings
   */
  constructor(talks, families) {
    this.families = families;
    this.about = talks.map((talk) => this.#about(talk));
    this.about.forEach((about, talk) => this.#post(about, talk));
    this.passages = talks.map((talk) => talk.transcripts.flatMap((transcript) => passagesOf(transcript)));
    families.forEach((_, family) => this.#talkOf.set(family, []));
    this.passages.forEach((own, talk) => own.forEach(({ family, number }) => (this.#talkOf.get(family)[number] = talk)));
    const lengths = this.about.map((about, at) => [...Object.keys(ABOUT).map((field) => about[field].size), this.#said(at)]);
    this.scorer = new Scorer(FIELDS, lengths);
  }

  /** The talk in which a passage is. */
  of(family, number) {
    return this.#talkOf.get(family)[number];
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
    const read = Object.entries(texts).map(([field, text]) => [field, new Positions(words, text)]);
    return { family: talk.family, ...Object.fromEntries(read) };
  }

  #said(at) {
    const lengths = this.passages[at].map(({ family, number }) => this.families.get(family).words.lengths[number]);
    return ONCE * lengths.reduce((sum, length) => sum + length, 0);
  }

  #post(about, talk) {
    for (const field of Object.keys(ABOUT)) {
      for (const [id, times] of about[field].all()) {
        const term = termOf(about.family, id);
        const fields = this.#postings.get(term) ?? nowhere();
        this.#postings.set(term, fields);
        fields[field].set(talk, times);
      }
    }
  }

  /** Scores of terms in each field of talks. A term is as rare as in all talks, where that is known. */
  scores(forms) {
    const postings = new Map();
    for (const { words, terms } of forms) {
      for (const id of terms.flat()) {
        const term = termOf(words.family, id);
        postings.set(term, { ...(this.#postings.get(term) ?? nowhere()), said: this.#saidIn(words.family, id) });
      }
    }
    const scores = this.scorer.scores(postings);
    return (words, id, field) => {
      const term = termOf(words.family, id);
      const here = worth(postings.get(term)[field].size, this.about.length);
      return scores(term, field, words.worthAbout(id, field, here) / here);
    };
  }

  #saidIn(family, id) {
    const found = new Map();
    for (const [number, times] of this.families.get(family).postings.passages(id)) {
      const talk = this.of(family, number);
      found.set(talk, (found.get(talk) ?? 0) + ONCE * times);
    }
    return found;
  }
}

const nowhere = () => Object.fromEntries(Object.keys(ABOUT).map((field) => [field, new Map()]));

const termOf = (family, id) => family + " " + id;

function passagesOf({ family, first, end }) {
  return Array.from({ length: end - first }, (_, i) => ({ family, number: first + i }));
}
