/** The talk from its beginning to its end, with a mark wherever the query is said. */
import { isPlainClick } from "../embed/moments.js";
import { timecode } from "../embed/texts.js";
import { cues, length, page, start } from "./page.js";
import { startOf } from "./times.js";
import { jump } from "./transcript.js";

const SVG = "http://www.w3.org/2000/svg";

/** More marks could not be distinguished. */
const MARKS = 200;

const timeline = page.querySelector(".timeline");

/** Shows how much has been played. */
export function drawPlayed(seconds) {
  const played = Math.max(0, Math.min(100, (100 * (seconds - start)) / length));
  timeline?.querySelector(".played").setAttribute("width", `${played}%`);
}

/** Marks places; those that could not be distinguished become one mark. */
export function drawMarks(places) {
  const apart = Math.max(1, length / MARKS);
  let last = -Infinity;
  const marks = [];
  for (const place of places) {
    if (place.matchSeconds !== null && place.matchSeconds - last >= apart) {
      last = place.matchSeconds;
      marks.push(markOf(place));
    }
  }
  timeline?.querySelector(".marks").replaceChildren(...marks);
}

function markOf(place) {
  const link = document.createElementNS(SVG, "a");
  const cue = cues[place.cue];
  const label = `${timecode(place.matchSeconds)} ${cue.querySelector(".text").textContent}`;
  const x = `${(100 * Math.min(Math.max(0, place.matchSeconds - start), length)) / length}%`;
  link.setAttribute("href", `#${cue.id}`);
  link.setAttribute("aria-label", label);
  link.dataset.start = Math.round(place.matchSeconds * 1000);
  link.append(
    rectangle("reach", { x, y: 0, width: 14, height: 44 }),
    rectangle("mark", { x, y: 10, width: 4, height: 24, rx: 2 }),
  );
  return link;
}

function rectangle(name, attributes) {
  const rectangle = document.createElementNS(SVG, "rect");
  rectangle.setAttribute("class", name);
  Object.entries(attributes).forEach(([key, value]) => rectangle.setAttribute(key, value));
  return rectangle;
}

/** Shows a mark's time and text while it is pointed at or has the focus. */
function peek(event) {
  const mark = event.target.closest(".marks a");
  timeline.querySelector(".said").textContent = mark?.getAttribute("aria-label") ?? "";
}

function jumpOnTimeline(event) {
  const mark = event.target.closest(".marks a");
  const area = timeline.querySelector("svg").getBoundingClientRect();
  const share = (event.clientX - area.left) / area.width;
  if (isPlainClick(event)) {
    event.preventDefault();
    jump(mark === null ? start + Math.max(0, share * length) : startOf(mark));
  }
}

/** Jumps by clicks on the timeline, if there is one. */
export function listenToTimeline() {
  if (timeline === null) {
    return;
  }
  timeline.querySelector("svg").addEventListener("click", jumpOnTimeline);
  for (const event of ["pointerover", "focusin"]) {
    timeline.querySelector("svg").addEventListener(event, peek);
  }
  for (const event of ["pointerleave", "focusout"]) {
    timeline.querySelector("svg").addEventListener(event, () => peek({ target: timeline }));
  }
  timeline.querySelectorAll("title").forEach((title) => title.remove()); // the peek shows the same
}
