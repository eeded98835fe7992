import { Asking } from "./asking.js";
import { marked } from "./texts.js";

/** In ms. */
const SUGGESTION_PAUSE = 80;

const KINDS = { talk: "talk", speaker: "speaker" };

/** Whether the last word of what is typed may go on: the caret is behind it. */
export const mayGoOn = (input) =>
  /[\p{L}\p{Nd}]$/u.test(input.value) && input.selectionEnd === input.value.length && input.matches(":focus");

const describe = (element, attributes) =>
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));

/**
 * Completes what is typed: a combobox with a list, as in the ARIA Authoring Practices Guide. The
 * focus stays in the box; arrows choose, Enter takes, Esc closes. The list is one line with a place
 * of its own below the box, which it keeps once something was typed: it covers no answer, and
 * nothing moves when it opens or closes.
 */
export class Suggestions {
  #asking = new Asking();
  #waiting = 0;
  #active = -1;
  #found = [];

  /**
   * @param {HTMLInputElement} input what is completed
   * @param {(text: string, signal: AbortSignal) => Promise} suggest answers as /api/v1/suggest
   * @param {(suggestion) => void} take called with the chosen one
   */
  constructor(input, suggest, take) {
    this.input = input;
    this.suggest = suggest;
    this.take = take;
    this.place = Object.assign(document.createElement("div"), { className: "completed", hidden: true });
    this.list = document.createElement("ul");
    Object.assign(this.list, { id: "suggestions", className: "suggestions", hidden: true });
    describe(this.list, {
      role: "listbox",
      "aria-label": "Suggestions",
      "aria-orientation": "horizontal",
      part: "suggestions",
    });
    this.place.append(this.list);
    describe(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": "suggestions",
      "aria-expanded": "false",
    });
    input.form.after(this.place);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    input.form.addEventListener("submit", () => (this.place.hidden = true));
    this.list.addEventListener("mousedown", (event) => this.#pressed(event));
  }

  #typed() {
    this.place.hidden = false;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#ask(this.input.value), SUGGESTION_PAUSE);
  }

  /** Failures are ignored: suggestions are optional, and a search will report the failure. */
  #ask(text) {
    this.#asking.ask(
      (signal) => this.suggest(text, signal),
      (answer) => this.#show(answer.suggestions),
      () => this.close(),
    );
  }

  #show(suggestions) {
    const typed = this.input.value.trim().toLowerCase();
    this.#found = suggestions.filter(({ text }) => text.toLowerCase() !== typed);
    this.list.replaceChildren(...this.#found.map((suggestion, i) => this.#option(suggestion, i)));
    this.#open(this.#found.length > 0 && this.input.matches(":focus"));
  }

  #option({ text, kind, matches }, index) {
    const option = document.createElement("li");
    option.id = "suggestion-" + index;
    describe(option, { role: "option", "aria-selected": "false", dir: "auto", part: "suggestion" });
    const label = document.createElement("small");
    label.textContent = KINDS[kind] ?? "";
    option.title = text;
    option.append(marked(text, matches), ...(label.textContent ? [" ", label] : []));
    return option;
  }

  #open(isOpen) {
    this.list.hidden = !isOpen;
    this.list.scrollLeft = 0;
    this.input.setAttribute("aria-expanded", String(isOpen));
    this.#choose(-1);
  }

  /** Closes the list and gives up the current request. */
  close() {
    clearTimeout(this.#waiting);
    this.#asking.stop();
    this.#open(false);
  }

  #choose(index) {
    this.#active = index;
    [...this.list.children].forEach((option, i) =>
      option.setAttribute("aria-selected", String(i === index)),
    );
    this.input.toggleAttribute("aria-activedescendant", index >= 0);
    if (index >= 0) {
      this.input.setAttribute("aria-activedescendant", "suggestion-" + index);
      this.list.children[index].scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  #key(event) {
    if (this.list.hidden || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = this.#active + (step ?? 0);
    if (step && next >= -1 && next < this.#found.length) {
      event.preventDefault();
      this.#choose(next);
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#taken(this.#active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  #pressed(event) {
    event.preventDefault();
    const index = [...this.list.children].indexOf(event.target.closest("li"));
    if (index >= 0) {
      this.#taken(index);
    }
  }

  #taken(index) {
    const suggestion = this.#found[index];
    this.close();
    this.take(suggestion);
  }
}
