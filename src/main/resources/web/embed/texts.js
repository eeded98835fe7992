/**
 * A text with ranges marked; ranges are UTF-16 offsets with an exclusive end.
 *
 * @param {string} name of the marks, for styles
 */
export function marked(text, ranges, name = "mark") {
  const shown = document.createElement("span");
  let end = 0;
  for (const [from, to] of ranges ?? []) {
    const mark = document.createElement("mark");
    mark.className = name;
    mark.setAttribute("part", name);
    mark.textContent = text.slice(from, to);
    shown.append(text.slice(end, from), mark);
    end = to;
  }
  shown.append(text.slice(end));
  return shown;
}

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
