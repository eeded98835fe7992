/** What is shared of a talk: a part of it with its words and times, in several forms. */
import { timecode } from "../embed/timecode.js";
import { clipAddress } from "captions";
import { lines, page, pieceAfter, pieces, published, speakerOf, startOf } from "./page.js";
import { addressSeconds } from "./times.js";
import { secondAt } from "./words.js";

/** How long the last words take at most, in seconds. */
const LAST_WORDS = 5;

/** The part of a piece that a range covers; null if it covers none. */
function covered(piece, range) {
  if (!range.intersectsNode(piece)) {
    return null;
  }
  const offset = (node, at) => {
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEnd(node, at);
    return before.toString().length;
  };
  const from = piece.contains(range.startContainer) ? offset(range.startContainer, range.startOffset) : 0;
  const to = piece.contains(range.endContainer)
    ? offset(range.endContainer, range.endOffset)
    : piece.textContent.length;
  return piece.textContent.slice(from, to).trim() === "" ? null : { piece, from, to };
}

/** The range around what is selected, if that is in the text; else null. */
export function selectedRange() {
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  return range && lines.contains(range.commonAncestorContainer) ? range : null;
}

/** The sentences that a piece belongs to, in its paragraph. */
export function sentenceAround(piece) {
  const all = [...piece.parentElement.querySelectorAll(":scope > span")];
  const starts = [];
  let said = "";
  for (const each of all) {
    starts.push(said.length);
    said += each.textContent + " ";
  }
  const begin = starts[all.indexOf(piece)];
  const end = begin + piece.textContent.length;
  const sentences = [...new Intl.Segmenter(lines.lang, { granularity: "sentence" }).segment(said)];
  const from = sentences.findLast((one) => one.index <= begin).index;
  const to = sentences.find((one) => one.index + one.segment.length >= end) ?? { index: 0, segment: said };
  const last = to.index + to.segment.trimEnd().length;
  return all.flatMap((each, i) => {
    const length = each.textContent.length;
    const part = { piece: each, from: Math.max(0, from - starts[i]), to: Math.min(length, last - starts[i]) };
    return part.from < part.to ? [part] : [];
  });
}

/** The parts of pieces in a range. */
export const partsIn = (range) => pieces.map((piece) => covered(piece, range)).filter(Boolean);

function textOf(parts) {
  let text = "";
  let paragraph = null;
  for (const { piece, from, to } of parts) {
    const between = paragraph === null ? "" : paragraph === piece.parentElement ? " " : "\n\n";
    text += between + piece.textContent.slice(from, to).trim();
    paragraph = piece.parentElement;
  }
  return text;
}

function endOf({ piece, to }) {
  if (to < piece.textContent.length) {
    return secondAt(piece, to + 1);
  }
  const next = pieceAfter(piece);
  return Math.min(next ? startOf(next) : Infinity, startOf(piece) + LAST_WORDS + 0.06 * to);
}

/**
 * A quotation.
 *
 * @typedef {{text: string, name: string, start: ?number, end: ?number}} Quote
 *   its times in seconds are null where the captions have none
 */
export function quoteOf(parts) {
  const start = secondAt(parts[0].piece, parts[0].from);
  const name = speakerOf(parts[0].piece) ?? page.dataset.speakers ?? ""; // or who gives the talk
  const isTimed = !Number.isNaN(start);
  const end = isTimed ? Math.max(start + 0.5, endOf(parts.at(-1))) : null;
  return { text: textOf(parts), name, start: isTimed ? start : null, end };
}

/** The address of the page at a time; times are rounded so that nothing is cut off. */
export function addressAt(start, end = null) {
  const address = published();
  const language = new URLSearchParams(location.search).get("language");
  if (language !== null) {
    address.searchParams.set("language", language);
  }
  if (start !== null) {
    address.searchParams.set("t", Math.floor(start));
  }
  if (end !== null) {
    address.searchParams.set("end", addressSeconds(Math.ceil(end * 10) / 10));
  }
  return address.href;
}

/** "Ada, Title, 12:34", of which what is known. */
export const sourceOf = ({ name, start }) => ({
  name,
  title: page.dataset.title,
  time: start === null ? "" : timecode(start),
});

/** The address of the captions of a quotation as WebVTT; null without times. */
export const clipOf = ({ start, end }) =>
  start === null ? null : clipAddress(Math.floor(start * 10) / 10, Math.ceil(end * 10) / 10).catch(() => null);
