import { made } from "./drawing.js";
import { textOf } from "./settings.js";

/** Typing is for the box; the page around must not take it for its own keys. */
function keep(event) {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation();
  }
}

/** The search form, as the attributes of an element describe it. */
export class Box {
  constructor(element) {
    this.element = element;
    this.input = Object.assign(made("input", "input"), {
      type: "search",
      maxLength: 1000,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: false,
      dir: "auto",
    });
    for (const event of ["keydown", "keypress", "keyup"]) {
      this.input.addEventListener(event, keep);
    }
    this.form = made("form", "form", made("div", "box", this.input), made("button", "button", "Search"));
    this.form.setAttribute("role", "search");
    this.name();
    this.fill();
  }

  /** Names the form for screen readers: boxes with different filters have different names. */
  name() {
    const names = ["event", "speaker", "query"].map((name) => textOf(this.element, name));
    this.form.setAttribute("aria-label", ["Search talks", ...names].filter(Boolean).join(", "));
    this.input.placeholder = textOf(this.element, "placeholder") ?? "What was said?";
    this.input.setAttribute("aria-label", this.input.placeholder);
  }

  /** Puts the query of the element into the box. */
  fill() {
    this.input.value = textOf(this.element, "query") ?? "";
  }
}
