/**
 * The words of the talks in one family of languages. What forms of a word have in common, its term,
 * was found when the bundle was written; here a word is only looked up. A term is known by its
 * number.
 */

/** Words as Unicode breaks them, nearly: UAX #29. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’.:·,][\p{L}\p{N}\p{M}_]+)*/gu;

/** Scripts that write no spaces, and Korean, which writes few. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hang}]/u;

/** Of English forms that no talk has, the least first: "providers" is rather "provider" than "provide". */
const ENDINGS = ["s", "es", "ed", "ing", "er", "ers", "ly"];

const PLURAL = /(?<=[^s])s$/;

const LONGEST_UNSPACED = 8;

/** How a word is looked up: in lower case, without accents and possessive endings. */
export function keyOf(word) {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}|['’]s$/gu, "");
}

/** Parameters of BM25 that suit short passages. */
export const K = 0.9;
export const B = 0.4;

/** How much a term says that is in so many of all documents, as of BM25. */
export const worth = (found, all) => Math.log(1 + (all - found + 0.5) / (found + 0.5));

export class Words {
  #ids = new Map();
  #pieces = new Map();

  /**
   * @param {string} family of languages
   * @param {object} file the bundle's words of that family
   * @param {object} about stop words and glossary of that family
   * @param {string} unspoken a pattern of what captions show but nobody says
   */
  constructor(family, file, about, unspoken) {
    this.family = family;
    this.entries = file.words;
    this.lengths = file.lengths;
    this.chunks = file.chunks;
    this.mean = file.lengths.reduce((sum, length) => sum + length, 0) / file.lengths.length || 1;
    this.passages = about.passages;
    this.about = about.about;
    this.stopWords = new Set(about.stopWords);
    this.glossary = about.glossary;
    this.unspoken = new RegExp(unspoken, "giu");
    file.words.forEach(([term, , ...keys], id) => [term, ...keys].forEach((key) => this.#add(key, id)));
  }

  #add(key, id) {
    const ids = this.#ids.get(key);
    ids ? ids.push(id) : this.#ids.set(key, [id]);
  }

  /** The terms of a word; none when no talk has it. */
  idsOf(word) {
    const key = keyOf(word);
    return this.#ids.get(key) ?? (this.family === "en" ? this.#inflected(key) : []);
  }

  #inflected(key) {
    const stems = ENDINGS.filter((ending) => key.endsWith(ending))
      .map((ending) => key.slice(0, -ending.length))
      .filter((stem) => stem.length > 2)
      .flatMap((stem) => [stem, stem + "e", stem.replace(/(.)\1$/, "$1")]);
    return stems.map((stem) => this.#ids.get(stem)).find(Boolean) ?? [];
  }

  /** How many terms there are. */
  get size() {
    return this.entries.length;
  }

  term(id) {
    return this.entries[id][0];
  }

  /** The term of a word; a guess, where no talk has it. */
  termOf(word) {
    const [id] = this.idsOf(word);
    const key = keyOf(word);
    return id !== undefined ? this.term(id) : this.family === "en" ? key.replace(PLURAL, "") : key;
  }

  /** In how many passages of the whole collection a term is said. */
  found(id) {
    return this.entries[id][1];
  }

  /** How much a term says that is said in so many passages. */
  worth(found) {
    return worth(found, this.passages);
  }

  /** How much a term says in a field about talks; the number that it is for lack of one. */
  worthAbout(id, field, otherwise) {
    const { talks, found } = this.about[field] ?? { found: {} };
    const times = Object.hasOwn(found, this.term(id)) ? found[this.term(id)] : 0;
    return times ? worth(times, talks) : otherwise;
  }

  /** What the length of a passage takes off how often a term is said in it, as of BM25. */
  norm(number) {
    return K * (1 - B + (B * this.lengths[number]) / this.mean);
  }

  isStopWord(word) {
    return this.stopWords.has(word.toLowerCase());
  }

  /** The terms whose words begin so, those that are said most first. */
  beginning(key, most) {
    const ids = new Set();
    for (const [word, those] of this.#ids) {
      if (word.startsWith(key)) {
        those.forEach((id) => ids.add(id));
      }
    }
    return [...ids].sort((one, other) => this.found(other) - this.found(one)).slice(0, most);
  }

  /**
   * Reads the words of a text in order.
   *
   * @param {(ids: number[], start: number, end: number) => void} visit is told the terms of each, and
   *     where it stands, in UTF-16 units
   */
  read(text, visit) {
    const said = text.replace(this.unspoken, (shown) => " ".repeat(shown.length));
    let before = 0;
    for (const piece of said.split(" ")) {
      for (const { ids, start, end } of this.#piece(piece)) {
        visit(ids, before + start, before + end);
      }
      before += piece.length + 1;
    }
  }

  /** The terms of each word of a text. */
  terms(text) {
    const terms = [];
    this.read(text, (ids) => terms.push(ids));
    return terms;
  }

  /** The words of what stands between blanks; most of that stands there often. */
  #piece(piece) {
    const known = this.#pieces.get(piece);
    const tokens = known ?? [...piece.matchAll(WORD)].flatMap((match) => this.#token(match[0], match.index));
    if (!known) {
      this.#pieces.set(piece, tokens);
    }
    return tokens;
  }

  #token(word, start) {
    const ids = this.#ids.get(keyOf(word));
    if (ids) {
      return [{ ids, start, end: start + word.length }];
    }
    if (UNSPACED.test(word)) {
      return this.#unspaced(word, start);
    }
    const parts = [...word.matchAll(/[^.:·,]+/g)];
    return parts.length > 1
      ? parts.flatMap((part) => this.#token(part[0], start + part.index))
      : [{ ids: this.idsOf(word), start, end: start + word.length }];
  }

  /** The longest known word first, from left to right. */
  #unspaced(text, start) {
    const tokens = [];
    for (let at = 0; at < text.length; ) {
      let length = Math.min(LONGEST_UNSPACED, text.length - at);
      while (length > 1 && !this.#ids.has(keyOf(text.slice(at, at + length)))) {
        length--;
      }
      const ids = this.#ids.get(keyOf(text.slice(at, at + length))) ?? [];
      tokens.push({ ids, start: start + at, end: start + at + length });
      at += length;
    }
    return tokens;
  }
}
