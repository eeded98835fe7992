/**
 * Where words are said, without a server: wherever a word begins with one that is asked for. The
 * search of the bundle is not asked, as it knows passages and not all places, and would have to be
 * loaded with its words.
 */
import { pieces } from "../../web/talk/page.js";
import { secondAt } from "../../web/talk/words.js";

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

/** The places of a query, in the order of the text. */
export async function placesOf(query) {
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
