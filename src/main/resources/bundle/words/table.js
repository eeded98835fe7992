import { DAMAGED } from "./vlq.js";

const CODE_OF_A = 65;
const CODE_OF_SMALL_A = 97;

/** The words of a group of languages, each `[term, passages, talks, other forms ...]`; as `export.WordTable` writes them. */
export function tableOf({ terms, passages, talks }) {
  let term = "";
  const words = (terms ? terms.split(" ") : []).map((entry, id) => {
    const [own, ...forms] = entry.split("|");
    term = term.slice(0, own.charCodeAt(0) - CODE_OF_A) + own.slice(1);
    const whole = term;
    return [whole, passages[id], talks[id], ...forms.map((form) => formOf(whole, form))];
  });
  if (passages.length !== words.length || talks.length !== words.length) {
    throw new Error(DAMAGED);
  }
  return words;
}

function formOf(term, form) {
  const cut = form.charCodeAt(0) - CODE_OF_SMALL_A;
  return form[0] === "z" || !form ? form.slice(1) : term.slice(0, term.length - cut) + form.slice(1);
}
