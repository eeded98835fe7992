import { home } from "./home.js";

/**
 * Marks on timelines: the left and right arrows move from mark to mark, and each shows what is said
 * there while it is pointed at or has the focus. A transcript is fetched when its timeline is first
 * pointed at.
 */
export class Timelines {
  #transcripts = new Map();

  /** @param {HTMLElement} main where timelines are, now and later */
  constructor(main) {
    this.tip = document.createElement("div");
    Object.assign(this.tip, { className: "tip", hidden: true });
    this.tip.setAttribute("role", "tooltip");
    document.body.append(this.tip);
    for (const begin of ["mouseover", "focusin"]) {
      main.addEventListener(begin, (event) => this.#point(event.target.closest(".hit-timeline a")));
    }
    for (const end of ["mouseout", "focusout"]) {
      main.addEventListener(end, () => (this.tip.hidden = true));
    }
    main.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    const mark = event.target.closest?.(".hit-timeline a");
    const step = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[event.key];
    const next = step && mark?.[step];
    if (next?.matches("a")) {
      event.preventDefault();
      mark.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    } else if (event.key === "Escape") {
      this.tip.hidden = true;
    }
  }

  async #point(mark) {
    if (!mark) {
      return;
    }
    this.pointed = mark;
    this.#show(mark, mark.getAttribute("aria-label"));
    const said = await this.#said(mark.closest(".hit-timeline").dataset.talk, Number(mark.dataset.seconds));
    if (said && this.pointed === mark && !this.tip.hidden) {
      this.#show(mark, mark.getAttribute("aria-label") + "  " + said);
    }
  }

  #show(mark, text) {
    const place = mark.getBoundingClientRect();
    this.tip.textContent = text;
    this.tip.hidden = false;
    const widest = document.documentElement.clientWidth - this.tip.offsetWidth - 8;
    this.tip.style.left = Math.max(8, Math.min(place.left, widest)) + scrollX + "px";
    this.tip.style.top = place.bottom + scrollY + 6 + "px";
  }

  /** The cue that is spoken at a second. */
  async #said(talk, seconds) {
    if (!this.#transcripts.has(talk)) {
      const asked = fetch(home + "api/v1" + talk + "/transcript").then((answer) => answer.json());
      this.#transcripts.set(talk, asked.catch(() => ({})));
    }
    const { cues = [] } = await this.#transcripts.get(talk);
    return cues.findLast((cue) => cue.startSeconds <= seconds)?.text;
  }
}
