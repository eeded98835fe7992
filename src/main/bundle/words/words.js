import { keyOf } from "./key.js";
import { remembered } from "./memory.js";
import { asOne } from "./parts.js";
import { Reading } from "./reading.js";

/**
 * The words of the talks in one group of languages. What forms of a word have in common, its term,
 * was found when the site was written; here a word is only looked up. A term is known by its number.
 */

/** Of English forms that no talk has, the shortest first: "providers" is rather "provider" than "provide". */
const ENDINGS = ["s", "es", "ed", "ing", "er", "ers", "ly"];

/** Languages other than English in which forms of a word have one term. */
const STEMMED = new Set(["de", "fr", "es", "pt", "it", "nl", "ru"]);

const PLURAL = /(?<=[^s])s$/;

export class Words {
  #ids = new Map();

  /**
   * @param {string} group of languages
   * @param {object} file the words of that group
   * @param {object} about its stop words and glossary
   * @param {string} nonSpeech a pattern of what captions show but is not said
   */
  constructor(group, { table, splits }, { stopWords, glossary, respellings = [] }, nonSpeech) {
    Object.assign(this, { group, table, splits, glossary });
    this.respellings = respellings.map(([pattern, replacement]) => [new RegExp(pattern), replacement]);
    this.stopWords = new Set(stopWords);
    this.reading = new Reading(this, nonSpeech);
  }

  /** The term of a form; of words that differ by accents only, that of the more frequent one. */
  idOfForm(form) {
    return remembered(this.#ids, form, () => {
      const ids = this.table.idsOf(form);
      return ids.find((id) => ids.every((other) => this.passages(other) <= this.passages(id)));
    });
  }

  /** The term of a word; undefined when no talk has it. */
  idOf(word) {
    const key = keyOf(word);
    return this.#known(key) ?? this.idOfKey(asOne(key));
  }

  /** The term of a word as it is looked up, without symbols. */
  idOfKey(key) {
    return this.#known(key) ?? this.#idOfStem(this.#respelled(key));
  }

  #idOfStem(key) {
    return this.#known(key) ?? this.#stems(key).map((stem) => this.#known(stem)).find((id) => id !== undefined);
  }

  /** As the engine spells it: `color`, if the talks have no `colour`. */
  #respelled(key) {
    const [pattern, replacement] = this.respellings.find(([pattern]) => pattern.test(key)) ?? [];
    return pattern ? key.replace(pattern, replacement) : key;
  }

  #known(key) {
    return this.idOfForm(key) ?? this.table.idOf(key);
  }

  /** What a word that no talk has may be a form of; the engine's stemmers are not here. */
  #stems(key) {
    if (this.group !== "en") {
      const stems = STEMMED.has(this.group) ? [key.slice(0, -1), key.slice(0, -2)] : [];
      return stems.filter((stem) => stem.length > 3);
    }
    return ENDINGS.filter((ending) => key.endsWith(ending))
      .map((ending) => key.slice(0, -ending.length))
      .filter((stem) => stem.length > 2)
      .flatMap((stem) => [stem, stem + "e", stem.replace(/(.)\1$/, "$1")]);
  }

  /** Whether a word is said or written just so. */
  isForm(word) {
    return this.idOfForm(keyOf(word)) !== undefined;
  }

  term(id) {
    return this.table.terms[id];
  }

  /** How many passages of the whole collection say a term. */
  passages(id) {
    return this.table.passages[id];
  }

  /** How many talks do. */
  talks(id) {
    return this.table.talks[id];
  }

  idOfTerm(term) {
    return this.table.idOf(term);
  }

  /** The term of a word; a guess when no talk has it. */
  termOf(word) {
    const id = this.idOf(word);
    const key = keyOf(word);
    return id !== undefined ? this.term(id) : this.group === "en" ? key.replace(PLURAL, "") : key;
  }

  isStopWord(word) {
    return this.stopWords.has(word.toLowerCase());
  }

  /** The first terms, in the order of the alphabet, that begin so and pass a test. */
  beginning(prefix, most, passes = () => true) {
    const found = [];
    for (let id = this.table.firstFrom(prefix); this.term(id)?.startsWith(prefix) && found.length < most; id++) {
      passes(id) && found.push(id);
    }
    return found;
  }

  /**
   * The words of a text in order, and their parts.
   *
   * @returns {{id: number | undefined, start: number, end: number, at: number, places: number}[]} in
   *     UTF-16 units; `at` is the position among the words, `places` how many positions are taken
   */
  read(text) {
    return this.reading.read(text);
  }

  /** The words of a text without their parts, one at each position. */
  line(text) {
    const first = new Map();
    this.read(text).forEach((word) => word.places === 1 && remembered(first, word.at, () => word));
    return [...first.values()];
  }
}
