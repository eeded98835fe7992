import { made } from "./drawing.js";
import { textOf } from "./settings.js";

/** What is written belongs to the box, and is no key of the page around. */
function keep(event) {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation();
  }
}

/** The form in which one types, as the attributes of an element say. */
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

  /** Says what it is called: boxes that ask differently are called differently. */
  name() {
    const names = ["event", "speaker", "query"].map((name) => textOf(this.element, name));
    this.form.setAttribute("aria-label", ["Search talks", ...names].filter(Boolean).join(", "));
    this.input.placeholder = textOf(this.element, "placeholder") ?? "What was said?";
    this.input.setAttribute("aria-label", this.input.placeholder);
  }

  /** Asks what the element is there to ask. */
  fill() {
    this.input.value = textOf(this.element, "query") ?? "";
  }
}
