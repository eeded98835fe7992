/** Where words are said, as the server finds them: the same words match as in every search. */
import { api, cuePieces, transcript } from "./page.js";

/** What of a cue's pieces a range of its text is. */
function rangesIn(parts, from, to) {
  if (parts.length === 1) {
    return [{ piece: parts[0], from, to }];
  }
  return parts.flatMap((piece) => {
    const cut = Number(piece.dataset.cut ?? 0);
    const end = Math.min(to - cut, piece.textContent.length);
    return from - cut < end && to > cut ? [{ piece, from: Math.max(0, from - cut), to: end }] : [];
  });
}

/** The places of a query, in the order of the text. */
export async function placesOf(query, signal) {
  if (query === "") {
    return [];
  }
  const parameters = new URLSearchParams({ q: query, language: transcript.dataset.language });
  const answer = await fetch(`${api()}places?${parameters}`, { signal });
  const found = answer.ok ? (await answer.json()).places : [];
  return found.map(({ cue, matches, matchSeconds, kind }) => ({
    ranges: matches.flatMap(([from, to]) => rangesIn(cuePieces()[cue], from, to)),
    second: matchSeconds ?? NaN,
    isGuess: kind === "guess",
  }));
}
