/**
 * The page of a reel: plays its clips one after another. Everything here adds to a page that works
 * without it.
 */
import { isPlainClick } from "./embed/clicks.js";
import { clips, player, reel } from "./reel/page.js";
import { choose, currentClip, next, play, previous, toggle } from "./reel/sequence.js";
import { copyEmbedCode, copyLink, isShown, leaveOut } from "./reel/sharing.js";

const ACTIONS = { previous, next, toggle, link: copyLink, embed: copyEmbedCode };
const KEYS = { " ": toggle, j: next, n: next, ArrowRight: next, k: previous, p: previous, ArrowLeft: previous };

const clipAt = (element) => clips.find((clip) => clip.element === element?.closest(".clip"));

/** The clip that the end of the address names, if it can be played here. */
const named = () => clips.find((clip) => clip.isHere && "#" + clip.element.id === location.hash);

function click(event) {
  const clip = clipAt(event.target);
  if (clip === undefined || !isPlainClick(event) || event.target.closest(".outside")) {
    return;
  }
  if (event.target.closest(".out")) {
    leaveOut(clip);
  } else if (clip.isHere && getSelection().isCollapsed) {
    event.preventDefault();
    play(clip);
  }
}

function press(event) {
  const types = event.target.closest("input, textarea, select, [contenteditable], dialog");
  const isOwnKey = event.key === " " && event.target.closest("button, a, summary");
  if (types || isOwnKey || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  } else if (event.key === "x" && !reel.classList.contains("framed")) {
    leaveOut(currentClip());
  }
}

if (player) {
  choose(named() ?? clips.find((clip) => clip.isHere));
  reel.querySelector(".reel-talks").addEventListener("click", click);
  player.querySelectorAll("[data-do]").forEach((button) => {
    button.addEventListener("click", () => ACTIONS[button.dataset.do]());
  });
  document.addEventListener("keydown", press);
  addEventListener("hashchange", () => named() && choose(named()));
  addEventListener("popstate", () => isShown() || location.reload());
}
