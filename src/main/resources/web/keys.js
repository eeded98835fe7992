/** The keys of the page, and the card that lists them. */

const KEYS = [
  ["/", "go to the search box"],
  ["↓ ↑", "choose a suggestion or a moment"],
  ["Enter", "open the moment"],
  ["Ctrl or ⌘ + Enter", "open it in a new tab"],
  ["← →", "move along the marks of a timeline"],
  ["Esc", "close what is open"],
  ["?", "show this help"],
];

/** The help on what can be typed, once more. */
function searching(help) {
  const title = Object.assign(document.createElement("h2"), { textContent: help.getAttribute("aria-label") });
  return [title, ...[...help.children].map((part) => part.cloneNode(true))];
}

export class KeyGuide {
  /**
   * @param {HTMLElement} page where keys are pressed
   * @param {HTMLInputElement} input the search box
   */
  constructor(page, input) {
    this.page = page;
    this.input = input;
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    const writes = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (writes || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      this.input.focus();
      this.input.select();
    } else if (event.key === "?") {
      event.preventDefault();
      this.#show();
    }
  }

  #show() {
    this.card ??= this.#made();
    this.card.showModal();
  }

  #made() {
    const card = document.createElement("dialog");
    card.className = "keys";
    card.setAttribute("aria-labelledby", "keys-title");
    const title = Object.assign(document.createElement("h2"), { id: "keys-title", textContent: "Keys" });
    const list = document.createElement("dl");
    for (const [key, does] of KEYS) {
      const shown = document.createElement("dt");
      shown.append(Object.assign(document.createElement("kbd"), { textContent: key }));
      list.append(shown, Object.assign(document.createElement("dd"), { textContent: does }));
    }
    const close = Object.assign(document.createElement("button"), { textContent: "Close" });
    const form = Object.assign(document.createElement("form"), { method: "dialog" });
    form.append(close);
    const help = this.page.querySelector(".help > section");
    card.append(title, list, ...(help ? searching(help) : []), form);
    this.page.append(card);
    return card;
  }
}
