/**
 * Marks places in the text: as highlights, which change nothing in the page, or as elements where
 * a browser has none or the user's colours are in force.
 */
import { unmark } from "./places.js";
import { rangeIn } from "./words.js";

const FORCED = matchMedia("(forced-colors: active)");

let isForced = FORCED.matches; // to ask it makes a browser lay out the page

const paints = () => Boolean(CSS.highlights) && !isForced;

/** A range of a piece, which has one text. */
function bare({ piece, from, to }) {
  const text = piece.firstChild;
  return new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
}

function paint(name, places) {
  const ranges = places.flatMap((place) => place.ranges).map(bare);
  CSS.highlights.set(name, new Highlight(...ranges.splice(0, 1000)));
  ranges.forEach((range) => CSS.highlights.get(name).add(range));
}

function wrap({ piece, from, to }, name) {
  const mark = document.createElement("mark");
  mark.className = name;
  rangeIn(piece, from, to).surroundContents(mark);
}

/** Marks places in place of those before. */
export function markPlaces(places) {
  unmark();
  CSS.highlights?.delete("chosen");
  if (paints()) {
    paint("place", places.filter((place) => !place.isGuess));
    paint("guess", places.filter((place) => place.isGuess));
    return;
  }
  ["place", "guess"].forEach((name) => CSS.highlights?.delete(name));
  for (const place of places.toReversed()) {
    place.ranges.toReversed().forEach((range) => wrap(range, place.isGuess ? "guess" : ""));
  }
}

/** Marks one of them as the chosen one. */
export function markChosen(places, index) {
  if (paints()) {
    paint("chosen", [places[index]]);
    CSS.highlights.get("chosen").priority = 1;
    return;
  }
  markPlaces(places);
  places[index].ranges.forEach(({ piece, from }) => {
    const before = document.createRange();
    const marks = [...piece.querySelectorAll("mark")];
    marks
      .find((mark) => {
        before.setStart(piece, 0);
        before.setEndBefore(mark);
        return before.toString().length === from;
      })
      ?.classList.add("chosen");
  });
}

/** Marks again when the user's colours come into force, or leave. */
export function listenToColours(again) {
  FORCED.addEventListener("change", () => {
    isForced = FORCED.matches;
    again();
  });
}
