/**
 * Where words are said, without a server: the search of the bundle finds the same words as in every
 * answer. Where it cannot be loaded, as from a disk, whatever begins with what is asked for is found.
 */
import { openSite } from "../site.js";
import { pieces, transcript } from "../../web/talk/page.js";
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

const pattern = (words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "gu");

/** Finds what begins with words, in a text. */
const finderOfBeginnings = (said) => (query) => {
  const words = wanted(query);
  const found = words.length ? [...folded(said).matchAll(pattern(words))] : [];
  return found.map(({ index, 0: { length } }) => ({ start: index, end: index + length, isGuess: false }));
};

async function finderIn(said) {
  try {
    return (await openSite()).finder(said, transcript.dataset.language);
  } catch {
    return finderOfBeginnings(said);
  }
}

/** All that is said, and where each piece begins in it. */
function textOfPieces() {
  const starts = [];
  let said = "";
  for (const piece of pieces) {
    starts.push(said.length);
    said += piece.textContent + " ";
  }
  return { starts, said };
}

let opening = null;

/** What is found, and what begins with the last word; no guess, as the word may not be whole. */
async function begun(find, query) {
  const all = [...(await find(query)), ...(await find(query + "*"))].filter(({ isGuess }) => !isGuess);
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  let until = 0;
  return all.filter(({ start, end }) => start >= until && (until = end));
}

/**
 * The places of a query, in the order of the text.
 *
 * @param {boolean} mayGoOn whether its last word was still being typed
 */
export async function placesOf(query, signal, mayGoOn = false) {
  if (query === "") {
    return [];
  }
  const { starts, said } = textOfPieces();
  const find = await (opening ??= finderIn(said));
  const found = await (mayGoOn ? begun(find, query) : find(query));
  let at = 0;
  return found.map(({ start, end, isGuess }) => {
    while (at + 1 < starts.length && starts[at + 1] <= start) {
      at++;
    }
    const ranges = [];
    for (let i = at; i < starts.length && starts[i] < end; i++) {
      const from = Math.max(0, start - starts[i]);
      ranges.push({ piece: pieces[i], from, to: Math.min(pieces[i].textContent.length, end - starts[i]) });
    }
    return { ranges, second: secondAt(pieces[at], ranges[0].from), isGuess };
  });
}
