/** What is seen of the player. */
import { timecode } from "../embed/timecode.js";
import { clips, player } from "./page.js";
import { reach } from "./stops.js";

const part = (name) => player.querySelector(name);
const parts =
  player &&
  Object.fromEntries(
    ["screen", "words", "progress", "which", "clock", "next", "status"].map((name) => [
      name,
      part("." + name),
    ]),
  );

let before = 0;
let length = 0;

/** Shows which clip it is, and what comes after it. */
export function show(clip, next) {
  const index = clips.indexOf(clip);
  document.querySelectorAll(".clip[aria-current]").forEach((old) => old.removeAttribute("aria-current"));
  clip.element.setAttribute("aria-current", "true");
  reach(clip);
  parts.which.textContent = `${index + 1} of ${clips.length}`;
  const name = part(".name a");
  const { href, target } = clip.link;
  Object.assign(name, { textContent: clip.title, href, target });
  parts.words.lang = clip.said.lang;
  parts.words.replaceChildren(...clip.said.cloneNode(true).childNodes);
  parts.next.textContent = next ? `Next: ${next.title}, ${timecode(next.start)}` : "The last clip";
  const lengths = clips.map(({ start, end }) => end - start);
  before = lengths.slice(0, index).reduce((sum, one) => sum + one, 0);
  length = lengths.reduce((sum, one) => sum + one, 0);
  drawTime(clip, clip.start);
}

/** Shows how far a clip, and the reel, has been played. */
export function drawTime(clip, seconds) {
  const played = Math.min(Math.max(0, seconds - clip.start), clip.end - clip.start);
  parts.clock.textContent = `${timecode(played)} of ${timecode(clip.end - clip.start)}`;
  parts.progress.value = length > 0 ? (before + played) / length : 0;
}

/**
 * Shows whether a clip plays.
 *
 * @param {boolean} loads whether pressing Play loads something from its provider
 */
export function drawState(clip, plays, loads) {
  part(".main").textContent = plays ? "Pause" : loads ? `Play (loads ${clip.provider})` : "Play";
  parts.screen.dataset.shows = clip.isSeen || !clip.isOwn ? "picture" : "words";
}

/** Says something, also to those who do not see it; with something to press, if given. */
export function say(text, ...controls) {
  parts.status.classList.remove("hidden");
  parts.status.replaceChildren(text, ...controls.flatMap((control) => [" ", control]));
}

/** Says to those who do not see it what the page shows anyway. */
export function announce(text) {
  say(text);
  parts.status.classList.add("hidden");
}

/** Shows a clip in the list, if it is not in sight. */
export function reveal(clip) {
  const { top, bottom } = clip.element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    clip.element.scrollIntoView({ block: "nearest" });
  }
}
