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
