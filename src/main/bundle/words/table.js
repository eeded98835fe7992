import { DAMAGED } from "./vlq.js";

const CODE_OF_A = 65;
const CODE_OF_SMALL_A = 97;

/** Of words in fewer passages it is not known how often they are said; as in `export.WordTable`. */
const OFTEN = 100;

/** The words of a group of languages, each a term with its forms; as `export.WordTable` writes them. */
export class Table {
  /** The terms, in order. */
  terms = [];
  /** Number of a term to what is written of its other forms. */
  #written = new Map();
  /** The same as forms, each with the number of its term, or of its terms if there are several. */
  #others;

  /**
   * @param {{terms: string, passages: number[], talks: number[], repeats: number[]}} file, how many
   *     passages and talks say each
   */
  constructor({ terms, passages, talks, repeats = [] }) {
    Object.assign(this, { passages, talks });
    let often = 0;
    this.said = passages.map((holding) => holding + (holding < OFTEN ? 0 : repeats[often++]));
    let term = "";
    for (const entry of terms ? terms.split(" ") : []) {
      const end = entry.indexOf("|");
      const own = end < 0 ? entry : entry.slice(0, end);
      term = term.slice(0, own.charCodeAt(0) - CODE_OF_A) + own.slice(1);
      end < 0 || this.#written.set(this.terms.length, entry.slice(end + 1));
      this.terms.push(term);
    }
    if (passages.length !== this.terms.length || talks.length !== this.terms.length || often !== repeats.length) {
      throw new Error(DAMAGED);
    }
  }

  /** The numbers of the terms that have a form, ascending. */
  idsOf(form) {
    const id = this.idOf(form);
    const others = [this.#otherForms().get(form) ?? []].flat();
    return id === undefined || !this.#isForm(id) ? others : [...others, id].sort((one, other) => one - other);
  }

  /** The forms that begin so, each `{word, id}`, by the numbers of their terms. */
  beginning(prefix) {
    const found = [];
    for (let id = this.firstFrom(prefix); this.terms[id]?.startsWith(prefix); id++) {
      this.#isForm(id) && found.push({ word: this.terms[id], id });
    }
    this.#otherForms().forEach((ids, word) => {
      if (word.startsWith(prefix)) {
        [ids].flat().forEach((id) => found.push({ word, id }));
      }
    });
    return found.sort((one, other) => one.id - other.id);
  }

  /** Whether a term is a form of its own. */
  #isForm(id) {
    const written = this.#written.get(id);
    return written !== "" && written?.[0] !== "|";
  }

  #otherForms() {
    if (!this.#others) {
      this.#others = new Map();
      this.#written.forEach((forms, id) => formsOf(this.terms[id], forms).forEach((form) => form && this.#add(form, id)));
    }
    return this.#others;
  }

  #add(form, id) {
    const known = this.#others.get(form);
    this.#others.set(form, known === undefined ? id : [known, id].flat());
  }

  /** The number of a term. */
  idOf(term) {
    const id = this.firstFrom(term);
    return this.terms[id] === term ? id : undefined;
  }

  /** The number of the first term that is not before a text. */
  firstFrom(text) {
    let id = 0;
    let end = this.terms.length;
    while (id < end) {
      const middle = (id + end) >> 1;
      this.terms[middle] < text ? (id = middle + 1) : (end = middle);
    }
    return id;
  }
}

function formsOf(term, forms) {
  return forms.split("|").map((form) => {
    const cut = form.charCodeAt(0) - CODE_OF_SMALL_A;
    return form[0] === "z" || !form ? form.slice(1) : term.slice(0, term.length - cut) + form.slice(1);
  });
}
