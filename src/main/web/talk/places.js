/**
 * A place in the text: what of which pieces is said there, and when.
 *
 * @typedef {{ranges: {piece: HTMLElement, from: number, to: number}[], second: number,
 *   isGuess: boolean}} Place
 */
import { lines } from "./page.js";
import { secondAt } from "./words.js";

/** The places that the server has marked in the page, without their marks. */
export function markedPlaces() {
  const places = [...lines.querySelectorAll("mark")].map((mark) => {
    const piece = mark.closest(".said > span");
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEndBefore(mark);
    const from = before.toString().length;
    const second = piece.id || piece.dataset.at ? secondAt(piece, from) : NaN;
    const isGuess = mark.classList.contains("guess");
    return { ranges: [{ piece, from, to: from + mark.textContent.length }], second, isGuess };
  });
  unmark();
  return places;
}

const marks = lines?.getElementsByTagName("mark");

/** Takes all marks out of the text. */
export function unmark() {
  for (const mark of [...marks]) {
    const piece = mark.parentNode;
    mark.replaceWith(mark.textContent);
    piece.normalize();
  }
}
