/** The talk from its beginning to its end, with a mark wherever the query is said. */
import { isPlainClick } from "../embed/clicks.js";
import { timecode } from "../embed/timecode.js";
import { jump } from "./follow.js";
import { length, page, start } from "./page.js";

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
    if (place.second - last >= apart) {
      last = place.second;
      marks.push(markOf(place));
    }
  }
  timeline?.querySelector(".marks").replaceChildren(...marks);
  roveMarks(marks[0]);
}

function markOf({ ranges: [{ piece }], second }) {
  const link = document.createElementNS(SVG, "a");
  const label = `${timecode(second)} ${piece.textContent}`;
  const x = `${(100 * Math.min(Math.max(0, second - start), length)) / length}%`;
  link.setAttribute("href", `#${piece.id}`);
  link.setAttribute("aria-label", label);
  link.dataset.start = Math.round(second * 1000);
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

const marksOfPage = () => [...timeline.querySelectorAll(".marks a")];

/** All marks are one stop of the Tab key: this one. */
function roveMarks(mark) {
  marksOfPage().forEach((other) => other.setAttribute("tabindex", other === mark ? 0 : -1));
}

function moveAlong(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const marks = marksOfPage();
  const mark = marks[marks.indexOf(event.target) + step];
  if (step && marks.includes(event.target)) {
    event.preventDefault();
    event.stopPropagation();
    if (mark) {
      roveMarks(mark);
      mark.focus();
    }
  }
}

/** Shows a mark's time and text while it is pointed at or has the focus. */
function peek(event) {
  const mark = event.target.closest(".marks a");
  timeline.querySelector(".said-there").textContent = mark?.getAttribute("aria-label") ?? "";
}

function jumpOnTimeline(event) {
  const mark = event.target.closest(".marks a");
  const area = timeline.querySelector("svg").getBoundingClientRect();
  const share = (event.clientX - area.left) / area.width;
  if (isPlainClick(event)) {
    event.preventDefault();
    jump(mark === null ? start + Math.max(0, share * length) : Number(mark.dataset.start) / 1000);
  }
}

/** Jumps by clicks on the timeline, if there is one. */
export function listenToTimeline() {
  if (timeline === null) {
    return;
  }
  const drawing = timeline.querySelector("svg");
  drawing.addEventListener("click", jumpOnTimeline);
  drawing.addEventListener("keydown", moveAlong);
  for (const event of ["pointerover", "focusin"]) {
    drawing.addEventListener(event, peek);
  }
  for (const event of ["pointerleave", "focusout"]) {
    drawing.addEventListener(event, () => peek({ target: timeline }));
  }
  timeline.querySelectorAll("title").forEach((title) => title.remove()); // the peek shows the same
  roveMarks(marksOfPage()[0]);
}
