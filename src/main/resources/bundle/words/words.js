import { keyOf } from "./key.js";
import { remembered } from "./memory.js";
import { WORD, asOne, parts } from "./parts.js";
import { UNSPACED, segments } from "./unspaced.js";

/**
 * The words of the talks in one group of languages. What forms of a word have in common, its term,
 * was found when the site was written; here a word is only looked up. A term is known by its number.
 */

/** Of English forms that no talk has, the shortest first: "providers" is rather "provider" than "provide". */
const ENDINGS = ["s", "es", "ed", "ing", "er", "ers", "ly"];

/** Languages other than English in which forms of a word have one term. */
const STEMMED = new Set(["de", "fr", "es", "pt", "it", "nl", "ru"]);

const PLURAL = /(?<=[^s])s$/;

/** Chinese words have parts of two characters; as the engine's ChineseCompoundFilter. */
const CHINESE_COMPOUND = /^\p{sc=Han}{3,}$/u;

export class Words {
  #forms = new Map();
  #pieces = new Map();

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
    this.nonSpeech = new RegExp(nonSpeech, "giu");
    table.forEachForm((form, id) => this.#add(form, id));
  }

  /** Of words that differ by accents only, the more frequent one. */
  #add(form, id) {
    const known = this.#forms.get(form);
    if (known === undefined || this.passages(known) < this.passages(id)) {
      this.#forms.set(form, id);
    }
  }

  /** The term of a word; undefined when no talk has it. */
  idOf(word) {
    const key = keyOf(word);
    const whole = asOne(key);
    return this.#known(key) ?? this.#known(whole) ?? this.#idOfForm(this.#respelled(whole));
  }

  #idOfForm(key) {
    return this.#known(key) ?? this.#stems(key).map((stem) => this.#known(stem)).find((id) => id !== undefined);
  }

  /** As the engine spells it: `color`, if the talks have no `colour`. */
  #respelled(key) {
    const [pattern, replacement] = this.respellings.find(([pattern]) => pattern.test(key)) ?? [];
    return pattern ? key.replace(pattern, replacement) : key;
  }

  #known(key) {
    return this.#forms.get(key) ?? this.table.idOf(key);
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
    return this.#forms.has(keyOf(word));
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
    const said = text.replace(this.nonSpeech, (shown) => " ".repeat(shown.length));
    let [before, first] = [0, 0];
    return said.split(" ").flatMap((piece) => {
      const { words, places } = this.#piece(piece);
      const [from, at] = [before, first];
      [before, first] = [from + piece.length + 1, at + places];
      return words.map((word) => ({ ...word, start: from + word.start, end: from + word.end, at: at + word.at }));
    });
  }

  /** The words of a text without their parts, one at each position. */
  line(text) {
    const first = new Map();
    this.read(text).forEach((word) => word.places === 1 && remembered(first, word.at, () => word));
    return [...first.values()];
  }

  /** The words of what is between blanks; most of it occurs often. */
  #piece(piece) {
    return remembered(this.#pieces, piece, () => {
      const words = [];
      let places = 0;
      for (const { 0: token, index } of piece.matchAll(WORD)) {
        const all = this.#token(token, index).map((word) => ({ ...word, at: places + word.at }));
        words.push(...all);
        places = all.at(-1).at + 1;
      }
      return { words, places };
    });
  }

  #token(token, from) {
    return UNSPACED.test(token) && !this.#forms.has(keyOf(token))
      ? this.#unspaced(token, from)
      : this.#parts(token).map((part) => {
          const { start, end } = part;
          return { ...part, id: this.idOf(token.slice(start, end)), start: from + start, end: from + end };
        });
  }

  #parts(token) {
    const inCompound = CHINESE_COMPOUND.test(token) && this.group === "zh" ? [...token].slice(1).keys() : [];
    return [...parts(token), ...[...inCompound].map((start) => ({ start, end: start + 2, at: 0, places: 1 }))];
  }

  /** The longest known word first, from left to right. */
  #unspaced(text, start) {
    const isKnown = (word) => this.#forms.has(keyOf(word));
    return segments(text, isKnown).flatMap(({ word, from }, at) =>
      this.#parts(word)
        .filter((part) => part.at === 0)
        .map((part) => {
          const id = this.#forms.get(keyOf(word.slice(part.start, part.end)));
          return { id, start: start + from + part.start, end: start + from + part.end, at, places: 1 };
        }),
    );
  }
}
