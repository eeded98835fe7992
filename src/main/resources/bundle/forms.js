/**
 * What stands in the talks for what was typed: the word itself, and what a rare word may have been
 * heard as. A form is words side by side, for each of which there may be several terms.
 */
import { keyOf } from "./words.js";

/** A word that is said in more passages than this is taken to be meant. */
const RARE = 20;
const FAMILIAR = 1000;
const SPLITS = 2;
const GLOSSARY = 0.95;
const WORD_BREAK = 0.9;
const NEAREST = 0.95;
const BESIDE_TYPED = 0.7;
const VARIANT = 0.83;
const LEAST_LIKE = 0.6;
const SPELLINGS = 3;
const LONGEST_ENTRY = 4;
const PREFIXED = 50;

/** Parts of names such as CoreAudio or 64bit. */
const CAMEL_CASE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;

export class Forms {
  /** @param {import("./words.js").Words} words of one family of languages */
  constructor(words) {
    this.words = words;
  }

  /** A clause as it was typed; no form where some of its words are in no talk. */
  typed(clause) {
    const terms =
      clause.kind === "prefix"
        ? [this.words.beginning(keyOf(clause.typed), PREFIXED)]
        : this.words.terms(clause.typed);
    const isThere = terms.length && terms.every((ids) => ids.length);
    return isThere ? [this.#form(terms, clause.typed, "typed", 1, clause.slop)] : [];
  }

  #form(terms, text, origin, weight, slop = 0) {
    return { words: this.words, terms, text, origin, weight, slop };
  }

  /** What the word at an index of a query may have been heard as, likeliest first. */
  heard(clauses, index) {
    const typed = clauses.map((clause) => (clause.kind === "word" ? clause.typed : ""));
    const found = this.#found([this.words.idsOf(typed[index])]);
    const explained = [...this.#glossary(typed, index, found), ...this.#joined(typed, index, found)];
    const forms = [...explained, ...this.#split(typed[index], found)];
    if (found <= RARE && !explained.length) {
      forms.push(...this.#spelled(typed[index], found));
    }
    return distinct(forms).sort((one, other) => other.weight - one.weight);
  }

  /** In how many passages, at most, words stand side by side. */
  #found(terms) {
    const counts = terms.map((ids) => Math.max(0, ...ids.map((id) => this.words.found(id))));
    return Math.min(...counts);
  }

  /** A form that is rarer than the word, or that is several words, would else outweigh it. */
  #other(terms, text, origin, weight, found) {
    const often = terms.every((ids) => ids.length) ? this.#found(terms) : 0;
    if (!often) {
      return [];
    }
    const allowed = this.words.worth(Math.max(found, often));
    const worth = terms.reduce((sum, ids) => sum + this.words.worth(this.#found([ids])), 0);
    return [this.#form(terms, text, origin, weight * Math.min(1, allowed / worth))];
  }

  #glossary(typed, index, found) {
    const keys = typed.map((word) => this.words.termOf(word));
    return this.words.glossary
      .filter(([terms]) => stands(terms, keys, index))
      .flatMap(([, others]) => others)
      .flatMap(([terms, text]) =>
        this.#other(terms.map((term) => this.words.idsOf(term)), text, "glossary", GLOSSARY, found),
      );
  }

  #joined(typed, index, found) {
    const pairs = [index - 1, index].filter((first) => typed[first] && typed[first + 1]);
    return pairs.flatMap((first) => {
      const joined = typed[first] + typed[first + 1];
      return this.#other([this.words.idsOf(joined)], joined.toLowerCase(), "break", WORD_BREAK, found);
    });
  }

  #split(word, found) {
    const parts = word.split(CAMEL_CASE);
    const isName = parts.length > 1 && (found <= RARE || parts.every((part) => part.length > 1));
    const pairs = isName ? [parts] : found <= FAMILIAR ? this.#pairs(keyOf(word)) : [];
    const forms = pairs.flatMap((pair) =>
      this.#other(pair.map((part) => this.words.idsOf(part)), pair.join(" "), "break", WORD_BREAK, found),
    );
    return forms.sort((one, other) => this.#found(other.terms) - this.#found(one.terms)).slice(0, SPLITS);
  }

  #pairs(key) {
    const cuts = [...key].map((_, at) => [key.slice(0, at), key.slice(at)]).slice(1);
    return cuts.filter((pair) => pair.every((part) => this.#isSaid(part)));
  }

  #isSaid(part) {
    const ids = this.words.idsOf(part);
    return !this.words.isStopWord(part) && ids.some((id) => this.words.term(id) === part && this.words.found(id));
  }

  #spelled(word, found) {
    const key = this.words.termOf(word);
    if (key.length < 4 || key.length > 50) {
      return [];
    }
    const near = this.#near(key).filter(({ id, likeness }) => likeness >= VARIANT || this.words.found(id) > found);
    const nearest = near[0]?.likeness ?? 1;
    return near.map(({ id, likeness }) => {
      const weight = found === 0 ? (NEAREST * likeness) / nearest : BESIDE_TYPED * likeness;
      return this.#form([[id]], this.words.term(id), "spelling", weight);
    });
  }

  /** The likest terms that begin with the same letter and differ by two letters at most. */
  #near(key) {
    const near = [];
    for (let id = 0; id < this.words.size; id++) {
      const term = this.words.term(id);
      if (term[0] === key[0] && term !== key && Math.abs(term.length - key.length) <= 2) {
        const edits = distance(key, term);
        const likeness = 1 - edits / Math.min(key.length, term.length);
        if (edits <= 2 && likeness >= LEAST_LIKE) {
          near.push({ id, likeness });
        }
      }
    }
    return near.sort((one, other) => other.likeness - one.likeness).slice(0, SPELLINGS);
  }
}

/** Whether terms stand in a query so that the word at an index is one of them. */
function stands(terms, keys, index) {
  if (terms.length > LONGEST_ENTRY) {
    return false;
  }
  return terms.some((_, at) => terms.every((term, i) => keys[index - at + i] === term));
}

function distinct(forms) {
  const best = new Map();
  for (const form of forms) {
    const key = form.terms.map((ids) => ids[0]).join(" ");
    if (!(best.get(key)?.weight >= form.weight)) {
      best.set(key, form);
    }
  }
  return [...best.values()];
}

/** How many letters must be changed, added, left out or exchanged with the next. */
export function distance(one, other) {
  let [older, before] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      now[j] = Math.min(changed, before[j] + 1, now[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        now[j] = Math.min(now[j], older[j - 2] + 1);
      }
    }
    [older, before] = [before, now];
  }
  return before[other.length];
}
