/** What can be opened: moments, and talks that have none. */
const OPENABLE = "a.moment, .hit:not(:has(a.moment)) .title a, .talks a";

const STEPS = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Moves through the moments of an answer by arrow keys or j and k, from the box and back. */
export class Moments {
  /**
   * @param {HTMLInputElement} input the box
   * @param {HTMLElement} answer where moments are, now and later
   * @param {(first?: HTMLAnchorElement) => void} open opens the first, or what else there is, in a
   *     new tab
   */
  constructor(input, answer, open) {
    this.input = input;
    this.answer = answer;
    this.open = open;
    input.addEventListener("keydown", (event) => this.#enter(event));
    answer.addEventListener("keydown", (event) => this.#move(event));
  }

  #all() {
    return [...this.answer.querySelectorAll(OPENABLE)];
  }

  /** Ignores keys that another part has handled, as the suggestions do. */
  #enter(event) {
    const isEntered = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.defaultPrevented || !(isEntered || event.key === "ArrowDown")) {
      return;
    }
    event.preventDefault();
    const [first] = this.#all();
    if (isEntered) {
      this.open(first);
    } else {
      first?.focus();
    }
  }

  /** Letters and Esc work wherever the focus is in the answer, arrows on what can be opened. */
  #move(event) {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input, .facet[open]")) {
      return;
    }
    const links = this.#all();
    const step = STEPS[key];
    if (step && (key.length === 1 || links.includes(target))) {
      event.preventDefault();
      (beside(target, links, step) ?? (step < 0 ? this.input : target)).focus();
    } else if (key === "Escape") {
      this.input.focus();
    }
  }

  /** Moves to the first moment, from wherever the focus is. */
  begin() {
    this.#all()[0]?.focus();
  }
}

/** The nearest of some elements after another (1) or before it (-1). */
function beside(element, all, step) {
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return all.filter((other) => element.compareDocumentPosition(other) & side).at(step > 0 ? 0 : -1);
}
