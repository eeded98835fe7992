import { isPlainClick } from "./embed/clicks.js";
import { timecode } from "./embed/timecode.js";
import { home } from "./home.js";

const WIDE = 1000;

/**
 * Timelines of answers: where one is pointed at, and by the arrow keys, the nearest mark says when it
 * is and, if the page has it, what is said there; a click or Enter goes to that second. Nothing is
 * loaded for that. Without this they are pictures.
 */
export class Timelines {
  #marks = new WeakMap();

  /** @param {HTMLElement} main where timelines are, now and later */
  constructor(main) {
    this.main = main;
    this.tip = Object.assign(document.createElement("div"), { className: "tip", hidden: true, ariaHidden: "true" });
    document.body.append(this.tip);
    const on = (name, does) =>
      main.addEventListener(name, (event) => {
        const timeline = event.target.closest?.(".hit-timeline");
        timeline && does(timeline, event);
      });
    on("pointermove", (timeline, event) => this.#point(timeline, this.#nearest(timeline, event)));
    on("click", (timeline, event) => this.#go(timeline, this.#nearest(timeline, event), isPlainClick(event)));
    on("keydown", (timeline, event) => this.#key(timeline, event));
    on("focusin", (timeline) => this.#point(timeline, this.#of(timeline).at));
    ["pointerout", "focusout"].forEach((name) => on(name, (timeline) => this.#leave(timeline)));
    new MutationObserver(() => this.#prepare()).observe(main, { childList: true });
    this.#prepare();
  }

  #prepare() {
    for (const timeline of this.main.querySelectorAll(".hit-timeline")) {
      timeline.setAttribute("role", "slider");
      timeline.setAttribute("tabindex", "0");
      this.#say(timeline);
    }
  }

  /** The marks of a timeline, and which of them is chosen. */
  #of(timeline) {
    if (!this.#marks.has(timeline)) {
      const [others, best] = [...timeline.querySelectorAll(".mark")].map(placesIn);
      const places = [...others, ...best].sort((one, other) => one - other);
      const at = Math.max(0, places.indexOf(best[0]));
      this.#marks.set(timeline, { places, seconds: summed(timeline.dataset.seconds.split(" ")), at });
    }
    return this.#marks.get(timeline);
  }

  #nearest(timeline, { clientX }) {
    const { left, width } = timeline.getBoundingClientRect();
    const { places } = this.#of(timeline);
    const away = places.map((x) => Math.abs(left + (width * x) / WIDE - clientX));
    return away.indexOf(Math.min(...away));
  }

  #key(timeline, event) {
    const { at, seconds } = this.#of(timeline);
    const last = seconds.length - 1;
    const to = { ArrowRight: Math.min(at + 1, last), ArrowLeft: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#point(timeline, to);
    } else if (event.key === "Enter") {
      this.#go(timeline, at, isPlainClick({ ...event, button: 0, ctrlKey: event.ctrlKey, metaKey: event.metaKey }));
    } else if (event.key === "Escape") {
      this.tip.hidden = true;
    }
  }

  #say(timeline) {
    const { at, seconds } = this.#of(timeline);
    const now = { valuemin: 1, valuemax: seconds.length, valuenow: at + 1, valuetext: textAt(timeline, seconds[at]) };
    Object.entries(now).forEach(([name, value]) => timeline.setAttribute("aria-" + name, value));
  }

  #point(timeline, at) {
    const marks = this.#of(timeline);
    marks.at = at;
    this.#say(timeline);
    const now = timeline.querySelector(".now") ?? timeline.querySelector(".best").cloneNode();
    now.setAttribute("class", "mark now");
    now.setAttribute("d", `M${marks.places[at]} 0v20`);
    timeline.append(now);
    this.tip.textContent = textAt(timeline, marks.seconds[at]);
    this.tip.hidden = false;
    const { left, width, bottom } = timeline.getBoundingClientRect();
    const widest = document.documentElement.clientWidth - this.tip.offsetWidth - 8;
    this.tip.style.left = Math.max(8, Math.min(left + (width * marks.places[at]) / WIDE, widest)) + scrollX + "px";
    this.tip.style.top = bottom + scrollY + 6 + "px";
  }

  #leave(timeline) {
    timeline.querySelector(".now")?.remove();
    this.tip.hidden = true;
  }

  #go(timeline, at, here) {
    const { page, lead } = timeline.dataset;
    const address = home + page.slice(1, -1) + Math.max(0, this.#of(timeline).seconds[at] - lead);
    here ? location.assign(address) : open(address, "_blank", "noopener");
  }
}

/** Numbers of which all but the first are written by how far they are from the one before. */
function summed(steps) {
  let sum = 0;
  return steps.map((step) => (sum += Number(step)));
}

const placesIn = (path) => summed([...path.getAttribute("d").matchAll(/m(\d+)/g)].map(([, x]) => x));

/** What the tip says of a second, and a screen reader. */
const textAt = (timeline, second) => [timecode(second), said(timeline, second)].join("  ").trim();

/** What a moment of the same talk that is on the page says at a second; undefined if none does. */
function said(timeline, second) {
  const moments = [...timeline.closest(".hit").querySelectorAll(".moments > [data-match]")];
  return moments
    .find(({ dataset }) => second + 1 > dataset.match && second <= dataset.end)
    ?.querySelector(".snippet").textContent;
}
