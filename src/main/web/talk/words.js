/** The times of words, which are loaded when they are first needed. */
import { wordTimes } from "captions";
import { cuePieces, pieceAfter, startOf, transcript } from "./page.js";

/** The least time that a character takes, in seconds: as the class talk.CueTimes estimates. */
const FASTEST = 0.02;

let loading = null;
let timedCues = null;
let numbers = null;
let lit = null;

async function load() {
  timedCues = await wordTimes();
}

/** Whether words have times of their own. */
const areTimed = () => transcript.dataset.words !== undefined;

/** Loads the times of the words, once, if there are any. */
export const loadWords = () => (areTimed() ? (loading ??= load().catch(() => (timedCues = []))) : null);

/** The words of a piece whose times are known: [offset in its text, second], in its order. */
function wordsOf(piece) {
  numbers ??= new Map(cuePieces().flatMap((parts, cue) => parts.map((part) => [part, cue])));
  const cut = Number(piece.dataset.cut ?? 0);
  return (timedCues?.[numbers.get(piece)] ?? [])
    .map(([offset, second]) => [offset - cut, second])
    .filter(([offset]) => offset >= 0 && offset < piece.textContent.length);
}

/** When what is at an offset of a piece is said, in seconds: as late as it surely is. */
export function secondAt(piece, offset) {
  const begin = startOf(piece);
  const known = wordsOf(piece).findLast(([word]) => word <= offset);
  const [from, second] = known ?? [0, begin];
  const next = pieceAfter(piece);
  const end = next ? startOf(next) : NaN;
  const share = begin + ((end - begin) * offset) / piece.textContent.length;
  const latest = second + (offset - from) * FASTEST;
  const isWord = !piece.textContent.slice(from, offset).includes(" ");
  return known && isWord ? second : Math.max(second, Math.min(latest, share || latest));
}

/** A range of a piece's text, also where it has marks in it. */
export function rangeIn(piece, from, to) {
  const range = document.createRange();
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const after = before + node.length;
    if (!isOpen && from < after) {
      range.setStart(node, from - before);
      isOpen = true;
    }
    if (isOpen && to <= after) {
      range.setEnd(node, to - before);
      return range;
    }
    before = after;
  }
  return null;
}

/** Lights the word that is said at a second; only one whose time is known. */
export function lightWord(piece, seconds) {
  if (!areTimed() || !CSS.highlights) {
    return;
  }
  if (timedCues === null) {
    loadWords();
    return;
  }
  const words = piece === null ? [] : wordsOf(piece);
  const at = words.findLastIndex(([, second]) => second <= seconds + 0.001);
  const key = at < 0 ? null : `${numbers.get(piece)} ${words[at][0]}`;
  if (key !== lit) {
    lit = key;
    light(at < 0 ? null : wordRange(piece, words[at][0]));
  }
}

function wordRange(piece, from) {
  const space = piece.textContent.indexOf(" ", from);
  return rangeIn(piece, from, space < 0 ? piece.textContent.length : space);
}

function light(range) {
  if (range === null) {
    CSS.highlights.delete("word");
  } else {
    CSS.highlights.set("word", new Highlight(range));
  }
}
