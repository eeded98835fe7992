/** A glossary's entry of more words is not looked for. */
const LONGEST_ENTRY = 4;

/** Whether the terms of an entry are in a query so that the word at an index is one of them. */
export function isAround(entry, terms, index) {
  const starts = entry.map((_, at) => index - at);
  return entry.length <= LONGEST_ENTRY && starts.some((start) => entry.every((term, at) => terms[start + at] === term));
}
