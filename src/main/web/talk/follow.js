/** The text follows the player: what is said is lit, and kept in view until one reads elsewhere. */
import { isCalm, lines, page, pieceAt } from "./page.js";
import { player } from "./players.js";
import { lightWord } from "./words.js";

let current = null;
let follows = true;
let back = null;

/** Where text can be seen: below what sticks to the top of the window. */
function visibleTop() {
  const sticky = [...page.querySelectorAll(".stage, .find")]
    .filter((part) => getComputedStyle(part).position === "sticky")
    .map((part) => part.getBoundingClientRect())
    .filter((place) => place.top < innerHeight / 2 && place.right > lines.getBoundingClientRect().left);
  return Math.max(0, ...sticky.map((place) => place.bottom));
}

function isInSight(element) {
  const place = element.getBoundingClientRect();
  return place.top >= visibleTop() + 8 && place.bottom <= innerHeight - 24;
}

/** Scrolls, at once, until a part of the text is a third of the way down what can be seen. */
export function reveal(part, behavior = "instant") {
  const place = part.getBoundingClientRect();
  const top = visibleTop();
  const by = place.top - top - (innerHeight - top) / 3;
  const isFar = Math.abs(by) > 2 * innerHeight;
  scrollBy({ top: by, behavior: isFar ? "instant" : behavior });
  if (isFar) {
    requestAnimationFrame(() => isInSight(part) || reveal(part)); // once its surroundings have their sizes
  }
}

function lookBack() {
  if (back === null) {
    back = document.createElement("button");
    back.type = "button";
    back.className = "follow";
    back.textContent = "Back to what is playing";
    back.addEventListener("click", () => {
      follows = true;
      back.hidden = true;
      reveal(current);
    });
    lines.after(back);
  }
  back.hidden = follows || current === null || !player.plays() || isInSight(current);
}

/** Shows what is said at a second. */
export function follow(seconds) {
  const piece = pieceAt(seconds) ?? null;
  if (piece !== current) {
    const lit = current === null ? lines.querySelectorAll("[aria-current]") : [current];
    lit.forEach((old) => old.removeAttribute("aria-current"));
    current = piece;
    piece?.setAttribute("aria-current", "true");
    if (piece !== null && follows && player.plays() && !isInSight(piece)) {
      reveal(piece, isCalm() ? "instant" : "smooth");
    }
  }
  lightWord(piece, seconds);
  if (back !== null) {
    lookBack();
  }
}

/** Jumps, and follows from there. Returns whether the player could. */
export function jump(seconds) {
  follows = true;
  return player.jump(seconds);
}

/** Jumps if the player can, in place of following a link. */
export function jumpFromLink(event, seconds) {
  if (jump(seconds)) {
    event.preventDefault();
  }
}

/** Keeps to what was chosen until the player is asked for something. */
export function stay() {
  follows = false;
  lookBack();
}

/** Who scrolls away from what is playing reads on in peace. */
export function listenToScrolling() {
  for (const event of ["wheel", "touchmove"]) {
    document.addEventListener(event, () => player.plays() && stay(), { passive: true });
  }
  document.addEventListener("keydown", (event) => {
    if (/^(Page|Home|End|Arrow(Up|Down))/.test(event.key) && player.plays()) {
      stay();
    }
  });
}

/** The current piece; null before the first. */
export const currentPiece = () => current;
