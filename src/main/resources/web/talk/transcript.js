/** The transcript follows the player, and a click on what was said jumps to it. */
import { isPlainClick } from "../embed/moments.js";
import { lines, page, timed } from "./page.js";
import { player } from "./players.js";
import { startOf } from "./times.js";

/** How long the transcript stays where it was scrolled to by hand, in ms. */
const LEFT_ALONE_MILLIS = 5000;

let touched = -Infinity;
let current = null;

/** The last cue that has begun; null before the first. */
function cueAt(seconds) {
  let low = 0;
  let high = timed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(timed[middle]) <= seconds + 0.001) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return timed[low - 1] ?? null;
}

/** Whether a line is so well in view that nothing needs to move. */
function isInSight(element) {
  const area = lines.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const margin = area.height / 5;
  return place.top >= area.top + margin && place.bottom <= area.bottom - margin;
}

/** Scrolls the transcript, and nothing else, until a line is in its middle. */
function reveal(element) {
  const area = lines.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const by = place.top - area.top - (area.height - place.height) / 2;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const far = Math.abs(by) > 2 * area.height;
  lines.scrollTo({ top: lines.scrollTop + by, behavior: calm || far ? "instant" : "smooth" });
}

/** Lets the transcript follow the player. */
export function follow(seconds) {
  const cue = cueAt(seconds);
  if (cue === current) {
    return;
  }
  page.querySelectorAll(".cue[aria-current]").forEach((old) => old.removeAttribute("aria-current"));
  current = cue;
  cue?.setAttribute("aria-current", "true");
  const leftAlone = performance.now() - touched < LEFT_ALONE_MILLIS;
  if (cue !== null && !leftAlone && !isInSight(cue)) {
    reveal(cue);
  }
}

/** Jumps, and shows where. Returns whether the player could. */
export function jump(seconds) {
  touched = -Infinity;
  return player.jump(seconds);
}

/** When the word under the pointer is said, or else its cue. */
function secondAt(cue, event) {
  const text = cue.querySelector(".text");
  const caret = caretAt(event.clientX, event.clientY);
  if (cue.dataset.words === undefined || caret === null || !text.contains(caret.node)) {
    return startOf(cue);
  }
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(caret.node, caret.offset);
  const words = cue.dataset.words.split(" ").map((word) => word.split(":").map(Number));
  const word = words.findLast(([start]) => start <= before.toString().length);
  return word === undefined ? startOf(cue) : word[1] / 1000;
}

function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) {
    return { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A time is a link to the video if no player is loaded; a word only jumps. */
function jumpFromTranscript(event) {
  const cue = event.target.closest(".cue[data-start]");
  if (cue === null || !isPlainClick(event) || event.target.closest(".edit") !== null) {
    return;
  }
  if (event.target.closest("a") !== null) {
    jumpFromLink(event, startOf(cue));
  } else if (getSelection().isCollapsed) {
    jump(secondAt(cue, event));
  }
}

function jumpFromLink(event, seconds) {
  if (jump(seconds)) {
    event.preventDefault();
  }
}

export function listenToTranscript() {
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    lines.addEventListener(event, () => (touched = performance.now()), { passive: true });
  }
  lines.addEventListener("click", jumpFromTranscript);
}

/** Chapters, and places that are compared with other talks. */
export function listenToLinks() {
  page.querySelector(".more").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-start]");
    if (link !== null && isPlainClick(event)) {
      jumpFromLink(event, startOf(link));
    }
  });
}

/** Shows a place that was chosen, and keeps it in view for a while. */
export function show(element) {
  touched = performance.now();
  reveal(element);
}

/** The current cue; null before the first. */
export const currentCue = () => current;
