/** Words as a part of a sentence: “a”, “b” or “c”. */
export const listed = (words, last, shown = isolated) =>
  words.flatMap((word, at) => {
    const between = at === 0 ? "" : at < words.length - 1 ? ", " : ` ${last} `;
    return [between + "“", shown(word), "”"];
  });

/** Words with a direction of their own. */
export const isolated = (word) => Object.assign(document.createElement("bdi"), { textContent: word });

/** The sentence that names the words which no talk says; empty if there are none. */
export function unsaid(words) {
  const many = words.length > 3;
  return words.length
    ? ["No talk says ", many ? "any of " : "", ...listed(words, many ? "and" : "or"), ". "]
    : [];
}
