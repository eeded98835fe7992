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

/** A time for people, from seconds, rounded down: 0:07, 12:04, 1:02:03. */
export function timecode(seconds) {
  const whole = Math.floor(seconds);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
