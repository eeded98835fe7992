/**
 * Completes what is typed: a combobox with a list, as of the ARIA Authoring Practices Guide. The
 * focus stays in the box; arrows choose, Enter takes, Esc closes.
 */

/** In ms. */
const PAUSE = 80;

const KINDS = { talk: "talk", speaker: "speaker", term: "" };

export class Suggestions {
  #pending;
  #waiting = 0;
  #active = -1;
  #found = [];

  /**
   * @param {HTMLInputElement} input what is completed
   * @param {(query: string) => void} take what is done with a query that was chosen
   */
  constructor(input, take) {
    this.input = input;
    this.take = take;
    this.list = document.createElement("ul");
    Object.assign(this.list, { id: "suggestions", className: "suggestions", hidden: true });
    this.#describe(this.list, { role: "listbox", "aria-label": "Suggestions" });
    this.#describe(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": "suggestions",
      "aria-expanded": "false",
    });
    input.after(this.list);
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => this.#pressed(event));
  }

  #describe(element, attributes) {
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  }

  #typed() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#ask(this.input.value), PAUSE);
  }

  async #ask(text) {
    this.#pending?.abort();
    const { signal } = (this.#pending = new AbortController());
    try {
      const address = "/api/v1/suggest?limit=6&q=" + encodeURIComponent(text);
      const answer = await fetch(address, { signal });
      this.#show((await answer.json()).suggestions ?? []);
    } catch {
      if (!signal.aborted) {
        this.close(); // Completing is a comfort; what is wrong is said where answers are.
      }
    }
  }

  #show(suggestions) {
    const typed = this.input.value.trim().toLowerCase();
    this.#found = suggestions.filter(({ text }) => text.toLowerCase() !== typed);
    this.list.replaceChildren(...this.#found.map((suggestion, i) => this.#option(suggestion, i)));
    this.#open(this.#found.length > 0 && document.activeElement === this.input);
  }

  #option({ text, kind, matches }, index) {
    const option = document.createElement("li");
    option.id = "suggestion-" + index;
    this.#describe(option, { role: "option", "aria-selected": "false", dir: "auto" });
    const label = document.createElement("small");
    label.textContent = KINDS[kind] ?? "";
    option.append(this.#marked(text, matches), label);
    return option;
  }

  #marked(text, matches) {
    const shown = document.createElement("span");
    let end = 0;
    for (const [from, to] of matches) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      shown.append(text.slice(end, from), mark);
      end = to;
    }
    shown.append(text.slice(end));
    return shown;
  }

  #open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
    this.#choose(-1);
  }

  /** Closes the list and forgets what was asked. */
  close() {
    clearTimeout(this.#waiting);
    this.#pending?.abort();
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
      this.#taken(this.#found[this.#active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  #pressed(event) {
    event.preventDefault();
    const index = [...this.list.children].indexOf(event.target.closest("li"));
    if (index >= 0) {
      this.#taken(this.#found[index]);
    }
  }

  #taken({ page, query }) {
    this.close();
    if (page) {
      location.assign(page);
    } else {
      this.take(query);
    }
  }
}
