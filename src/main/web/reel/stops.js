/**
 * The clips that can be played are one stop of the Tab key: what belongs to the current one. Keys go
 * on to the others, of which there may be a thousand. Clips that no key reaches remain as they are.
 */
import { clips } from "./page.js";

let reached = null;

const within = (element) => [...element.querySelectorAll("a, button")];

/** The title of its talk, and its own links and buttons. */
const partsOf = (clip) => [...within(clip.talk.querySelector("h2")), ...within(clip.element)];

function partsOfAll() {
  const talks = clips.filter(({ isHere }) => isHere).map(({ talk }) => talk);
  return [...new Set(talks)].flatMap(within);
}

/** Moves the stop to a clip. */
export function reach(clip) {
  (reached ? partsOf(reached) : partsOfAll()).forEach((part) => (part.tabIndex = -1));
  partsOf(clip).forEach((part) => (part.tabIndex = 0));
  reached = clip;
}
