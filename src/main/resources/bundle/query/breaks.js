import { by, most } from "../words/numbers.js";

/** Words that captions split or join, each as `{terms, count}`; as the engine's WordBreaks. */

/** How many pairs are compared by how often they are said side by side. */
const CANDIDATES = 8;

/** Parts of names such as CoreAudio or 64bit. */
const CAMEL_CASE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;

/** A word joined with the one before and the one after it. */
export function joined(terms, index) {
  const pairs = [index - 1, index].filter((first) => terms[first] && terms[first + 1]);
  return pairs.map((first) => ({ terms: [terms[first] + terms[first + 1]] }));
}

/**
 * What a word may have been split into: the parts of a name, or else pairs of which each is said.
 *
 * @param {string} typed as it was typed
 * @param {string} term of the word
 * @param {number} documents how many hold it
 * @param {import("../words/words.js").Words} words
 * @param {object} weights of variants
 */
export function splits(typed, term, documents, words, { rare, familiar }) {
  const parts = typed.split(CAMEL_CASE);
  if (parts.length > 1 && (documents <= rare || parts.every((part) => part.length > 1))) {
    return [{ terms: parts.map((part) => words.termOf(part)) }];
  }
  return documents <= familiar ? pairs(term, words) : [];
}

/** How often the pairs of known words are said was counted when the site was written. */
function pairs(term, words) {
  const known = words.splits[term] ?? {};
  const cuts = words.idOfTerm(term) === undefined ? [...term].keys() : Object.keys(known);
  const said = (part) => words.words[words.idOfTerm(part)]?.[1] ?? 0;
  return [...cuts]
    .map((cut) => ({ terms: [term.slice(0, cut), term.slice(cut)], count: known[cut] }))
    .filter(({ terms }) => terms.every((part) => !words.isStopWord(part) && said(part)))
    .sort(by(({ terms }) => -most(terms.map(said))))
    .slice(0, CANDIDATES);
}
