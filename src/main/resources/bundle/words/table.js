import { DAMAGED } from "./vlq.js";

const CODE_OF_A = 65;
const CODE_OF_SMALL_A = 97;

/** The words of a group of languages, each a term with its forms; as `export.WordTable` writes them. */
export class Table {
  /** The terms, in order. */
  terms = [];
  /** Number of a term to its other forms; an empty one before them when the term is no form itself. */
  #others = new Map();

  /** @param {{terms: string, passages: number[], talks: number[]}} file, how many passages and talks say each */
  constructor({ terms, passages, talks }) {
    Object.assign(this, { passages, talks });
    let term = "";
    for (const entry of terms ? terms.split(" ") : []) {
      const end = entry.indexOf("|");
      const own = end < 0 ? entry : entry.slice(0, end);
      term = term.slice(0, own.charCodeAt(0) - CODE_OF_A) + own.slice(1);
      end < 0 || this.#others.set(this.terms.length, formsOf(term, entry.slice(end + 1)));
      this.terms.push(term);
    }
    if (passages.length !== this.terms.length || talks.length !== this.terms.length) {
      throw new Error(DAMAGED);
    }
  }

  /** Calls a function with each form and the number of its term. */
  forEachForm(visit) {
    this.terms.forEach((term, id) => {
      const others = this.#others.get(id);
      others?.[0] === "" || visit(term, id);
      others?.forEach((form) => form && visit(form, id));
    });
  }

  /** The number of a term. */
  idOf(term) {
    const id = this.firstFrom(term);
    return this.terms[id] === term ? id : undefined;
  }

  /** The number of the first term that is not before a text. */
  firstFrom(text) {
    let [id, end] = [0, this.terms.length];
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
