/** The keys of the page, and the card that lists them. */

const KEYS = [
  ["/", "go to the search box"],
  ["↓ ↑", "choose a suggestion, a moment or a filter"],
  ["j k", "go to the next or the previous moment"],
  ["Enter", "open the moment"],
  ["Ctrl or ⌘ + Enter", "open it in a new tab"],
  ["← →", "move along the marks of a timeline"],
  ["Esc", "close what is open, or go back to the search box"],
  ["?", "show this help"],
];

const made = (tag, content) => Object.assign(document.createElement(tag), { textContent: content });

/** A list of keys, each with what it does. */
function keyList(keys) {
  const list = document.createElement("dl");
  for (const [key, does] of keys) {
    const shown = document.createElement("dt");
    shown.append(made("kbd", key));
    list.append(shown, made("dd", does));
  }
  return list;
}

/**
 * The keys of this page alone: of each `<script type="application/json" data-keys="Title">` in it,
 * which holds a list of pairs as KEYS.
 */
const ofPage = () =>
  [...document.querySelectorAll("script[data-keys]")].flatMap((keys) => [
    made("h2", keys.dataset.keys),
    keyList(JSON.parse(keys.textContent)),
  ]);

/** The help on what can be typed, once more. */
function searching(help) {
  return [made("h2", help.getAttribute("aria-label")), ...[...help.children].map((part) => part.cloneNode(true))];
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
    const title = Object.assign(made("h2", "Keys"), { id: "keys-title" });
    const form = Object.assign(document.createElement("form"), { method: "dialog" });
    form.append(made("button", "Close"));
    const help = this.page.querySelector(".help > section");
    card.append(form, title, keyList(KEYS), ...ofPage(), ...(help ? searching(help) : []));
    this.page.append(card);
    return card;
  }
}
