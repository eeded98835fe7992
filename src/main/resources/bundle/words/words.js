import { remembered } from "./memory.js";

/**
 * The words of the talks in one group of languages. What forms of a word have in common, its term,
 * was found when the site was written; here a word is only looked up. A term is known by its number.
 */

/** Words as Unicode breaks them (UAX #29), nearly. */
export const WORD =
  /(?:[\p{L}\p{M}\p{Nl}\p{Nd}_\u00AD]|(?<=[\p{L}\p{M}])[.:·'’‘](?=\p{L})|(?<=\p{Nd})[.,;'’‘](?=\p{Nd}))+/gu;

/** Scripts that write no spaces, and Korean, which writes few. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hang}]/u;

/** Of English forms that no talk has, the shortest first: "providers" is rather "provider" than "provide". */
const ENDINGS = ["s", "es", "ed", "ing", "er", "ers", "ly"];

/** Languages other than English in which forms of a word have one term. */
const STEMMED = new Set(["de", "fr", "es", "pt", "it", "nl", "ru"]);

const PLURAL = /(?<=[^s])s$/;

const LONGEST_UNSPACED = 8;

/** In lower case, without accents. */
export const fold = (word) => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** How a word is looked up: also without a possessive ending; as `export.WordKey`. */
export const keyOf = (word) => fold(word).replace(/['’]s$/, "");

export class Words {
  #terms = new Map();
  #forms = new Map();
  #pieces = new Map();

  /**
   * @param {string} group of languages
   * @param {object} file the words of that group
   * @param {object} about its stop words and glossary
   * @param {string} nonSpeech a pattern of what captions show but is not said
   */
  constructor(group, { words, splits }, { stopWords, glossary }, nonSpeech) {
    Object.assign(this, { group, words, splits, glossary });
    this.stopWords = new Set(stopWords);
    this.nonSpeech = new RegExp(nonSpeech, "giu");
    words.forEach(([term, , , ...forms], id) => {
      this.#terms.set(term, id);
      (forms[0] === "" ? forms.slice(1) : [term, ...forms]).forEach((form) => this.#add(form, id));
    });
  }

  /** Of words that differ by accents only, the more frequent one. */
  #add(form, id) {
    const known = this.#forms.get(form);
    if (known === undefined || this.words[known][1] < this.words[id][1]) {
      this.#forms.set(form, id);
    }
  }

  /** The term of a word; undefined when no talk has it. */
  idOf(word) {
    const key = keyOf(word);
    const known = this.#known(key);
    const stems = known === undefined ? this.#stems(key) : [];
    return known ?? stems.map((stem) => this.#known(stem)).find((id) => id !== undefined);
  }

  #known(key) {
    return this.#forms.get(key) ?? this.#terms.get(key);
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
    return this.words[id][0];
  }

  idOfTerm(term) {
    return this.#terms.get(term);
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
    let [id, end] = [0, this.words.length];
    while (id < end) {
      const middle = (id + end) >> 1;
      this.term(middle) < prefix ? (id = middle + 1) : (end = middle);
    }
    for (; id < this.words.length && this.term(id).startsWith(prefix) && found.length < most; id++) {
      passes(id) && found.push(id);
    }
    return found;
  }

  /**
   * The words of a text in order.
   *
   * @returns {{id: number | undefined, start: number, end: number}[]} in UTF-16 units
   */
  read(text) {
    const said = text.replace(this.nonSpeech, (shown) => " ".repeat(shown.length));
    let before = 0;
    return said.split(" ").flatMap((piece) => {
      const [from] = [before, (before += piece.length + 1)];
      return this.#piece(piece).map(({ id, start, end }) => ({ id, start: from + start, end: from + end }));
    });
  }

  /** The words of what is between blanks; most of it occurs often. */
  #piece(piece) {
    return remembered(this.#pieces, piece, () =>
      [...piece.matchAll(WORD)].flatMap(({ 0: word, index }) => this.#token(word, index)),
    );
  }

  #token(word, start) {
    return UNSPACED.test(word) && !this.#forms.has(keyOf(word))
      ? this.#unspaced(word, start)
      : [{ id: this.idOf(word), start, end: start + word.length }];
  }

  /** The longest known word first, from left to right. */
  #unspaced(text, start) {
    const tokens = [];
    for (let at = 0; at < text.length; ) {
      let length = Math.min(LONGEST_UNSPACED, text.length - at);
      while (length > 1 && !this.#forms.has(keyOf(text.slice(at, at + length)))) {
        length--;
      }
      const id = this.#forms.get(keyOf(text.slice(at, at + length)));
      tokens.push({ id, start: start + at, end: start + at + length });
      at += length;
    }
    return tokens;
  }
}
