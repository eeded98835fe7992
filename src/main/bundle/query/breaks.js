import { isSpelled } from "./spelling.js";

/** Words that captions split or join, each as `{terms, count, text}`; as the engine's WordBreaks. */

/** Shorter parts of a word that is said nowhere are no words. */
const SHORTEST_PART = 2;

/** How many passages say a pair at least, and how many times as often as chance. */
const LEAST_PAIRS = 2;
const PAIRED = 3;
const PASSAGE_WORDS = 100;

/** A word that is said is split where it is said as a pair this share as often, or more. */
const LEAST_SHARE = 0.05;

/** Parts of names such as CoreAudio or 64bit. */
const CAMEL_CASE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;

/** A word joined with the one before and the one after it. */
export function joined(typed, index, words) {
  const pairs = [index - 1, index].filter((first) => typed[first] && typed[first + 1]);
  const texts = pairs.map((first) => (typed[first] + typed[first + 1]).toLowerCase());
  return texts.map((text) => ({ terms: [words.termOf(text)], text }));
}

/** The parts of a name; none of other words. */
export function nameParts(typed, isRare, words) {
  const names = typed.split(CAMEL_CASE);
  const isName = names.length > 1 && (isRare || names.every((part) => part.length > 1));
  return isName ? [{ terms: names.map((part) => words.termOf(part)) }] : [];
}

/**
 * The pairs of which a word may be made, each of two words that are said. How often the pairs of
 * known words are said was counted when the site was written.
 */
export function pairs(typed, term, words) {
  const isKnown = words.idOfTerm(term) !== undefined;
  const part = isKnown ? 1 : SHORTEST_PART;
  const cuts = isSpelled(typed, part) ? [...[...typed].keys()].slice(part, typed.length - part + 1) : [];
  const known = words.splits[term] ?? {};
  const found = isKnown
    ? Object.keys(known).map((cut) => [term.slice(0, cut), term.slice(cut), known[cut]])
    : cuts.map((cut) => [typed.slice(0, cut), typed.slice(cut)]);
  const said = (id) => id !== undefined && words.passages(id) > 0;
  return found
    .map(([one, other, count]) => ({ terms: [one, other].map((each) => words.termOf(each)), count }))
    .filter(({ terms }) => terms.every((each) => !words.isStopWord(each) && said(words.idOfTerm(each))));
}

/** Whether a pair is said side by side too often for chance. */
export const isPair = (together, [one, other], documents, passages) =>
  together >= LEAST_PAIRS &&
  together >= (PAIRED * one * other) / passages / PASSAGE_WORDS &&
  together >= LEAST_SHARE * documents;
