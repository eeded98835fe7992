/**
 * Where words are said in the talk: as the server finds them, so that the same words match as in
 * every search, or, without one, wherever a word begins with them.
 */
import { api, cuePieces, lines, pieces, transcript } from "./page.js";
import { secondAt } from "./words.js";

/**
 * A place: what of which pieces is said there, and when.
 *
 * @typedef {{ranges: {piece: HTMLElement, from: number, to: number}[], second: number,
 *   isGuess: boolean}} Place
 */

/** What of a cue's pieces a range of its text is. */
function rangesIn(parts, from, to) {
  return parts.flatMap((piece) => {
    const cut = Number(piece.dataset.cut ?? 0);
    const end = Math.min(to - cut, piece.textContent.length);
    return from - cut < end && to > cut ? [{ piece, from: Math.max(0, from - cut), to: end }] : [];
  });
}

async function askServer(query, signal) {
  const parameters = new URLSearchParams({ q: query, language: transcript.dataset.language });
  const answer = await fetch(`${api()}places?${parameters}`, { signal });
  const found = answer.ok ? (await answer.json()).places : [];
  return found.map(({ cue, matches, matchSeconds, kind }) => ({
    ranges: matches.flatMap(([from, to]) => rangesIn(cuePieces()[cue], from, to)),
    second: matchSeconds ?? NaN,
    isGuess: kind === "guess",
  }));
}

/** A text without capitals and accents, of the same length. */
const folded = (text) =>
  text.replace(/[^\0-@[-`{-\x7f]/gu, (character) => {
    const bare = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return bare.length === character.length ? bare : character;
  });

/** What a query asks for: words and phrases; not what it excludes, nor its filters. */
function wanted(query) {
  const parts = folded(query).match(/-?[\p{L}\p{N}]+:\S+|-"[^"]*"|"[^"]*"|\S+/gu) ?? [];
  return parts
    .filter((part) => !/^-|^[\p{L}\p{N}]+:\S/u.test(part))
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ""))
    .filter((part) => part !== "")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
}

function matched(query) {
  const words = wanted(query);
  const starts = [];
  let said = "";
  for (const piece of pieces) {
    starts.push(said.length);
    said += piece.textContent + " ";
  }
  const places = [];
  let at = 0;
  for (const found of words.length ? folded(said).matchAll(pattern(words)) : []) {
    const end = found.index + found[0].length;
    while (at + 1 < starts.length && starts[at + 1] <= found.index) {
      at++;
    }
    const ranges = [];
    for (let i = at; i < starts.length && starts[i] < end; i++) {
      const length = pieces[i].textContent.length;
      const from = Math.max(0, found.index - starts[i]);
      ranges.push({ piece: pieces[i], from, to: Math.min(length, end - starts[i]) });
    }
    places.push({ ranges, second: secondAt(pieces[at], ranges[0].from), isGuess: false });
  }
  return places;
}

const pattern = (words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "gu");

/** The places of a query, in the order of the text. */
export async function placesOf(query, signal) {
  return query === "" ? [] : api() === null ? matched(query) : askServer(query, signal);
}

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

/** Takes all marks out of the text. */
export function unmark() {
  for (const mark of lines.querySelectorAll("mark")) {
    const piece = mark.parentNode;
    mark.replaceWith(mark.textContent);
    piece.normalize();
  }
}

