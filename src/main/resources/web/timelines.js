/**
 * Marks on timelines: the left and right arrows move from mark to mark, and each shows when it is,
 * and what is said there if the page says so, while it is pointed at or has the focus. Nothing is
 * loaded for that.
 */
export class Timelines {
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

  #point(mark) {
    if (!mark) {
      return;
    }
    const place = mark.getBoundingClientRect();
    this.tip.textContent = [mark.getAttribute("aria-label"), said(mark)].join("  ").trim();
    this.tip.hidden = false;
    const widest = document.documentElement.clientWidth - this.tip.offsetWidth - 8;
    this.tip.style.left = Math.max(8, Math.min(place.left, widest)) + scrollX + "px";
    this.tip.style.top = place.bottom + scrollY + 6 + "px";
  }
}

/** What a moment of the same talk that is on the page says at a mark; undefined if none does. */
function said(mark) {
  const second = Number(mark.dataset.seconds);
  const moments = [...mark.closest(".hit").querySelectorAll(".moments > [data-match]")];
  return moments
    .find(({ dataset }) => second >= dataset.match && second <= dataset.end)
    ?.querySelector(".snippet").textContent;
}
