/** Shows the answers of the server, which draws them, in place of those that are there. */

/** What can be opened: moments, and talks that have none. */
const OPENABLE = "a.moment, .hit:not(:has(a.moment)) h2 a, .talks a";

/** So long may an answer take before a person is told that it takes long, in ms. */
const PATIENCE = 1000;

export class Answers {
  #pending;

  /** @param {HTMLElement} main where answers are shown */
  constructor(main) {
    this.main = main;
    this.status = document.createElement("p");
    this.status.className = "status";
    this.status.setAttribute("role", "status");
    main.before(this.status);
    main.addEventListener("keydown", (event) => this.#move(event));
  }

  /** Shows the answer at an address, unless another is asked for meanwhile. */
  async show(address) {
    this.#pending?.abort();
    const mine = (this.#pending = new AbortController());
    const slow = setTimeout(() => this.#say("Still searching …"), PATIENCE);
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.#draw(page);
    } catch (failure) {
      if (!mine.signal.aborted) {
        this.#say("Cuepoint does not answer. What is shown here is older; type to try again.", true);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  #draw(page) {
    const main = page.querySelector("main");
    if (!main) {
      throw new TypeError("not a page of Cuepoint");
    }
    this.main.replaceChildren(...main.childNodes);
    document.title = page.title;
    this.#say(this.main.querySelector(".count, .empty")?.textContent ?? "", false, true);
  }

  #say(text, isTrouble = false, isHeardOnly = false) {
    this.status.classList.toggle("trouble", isTrouble);
    this.status.classList.toggle("hidden", isHeardOnly || !text);
    this.status.textContent = text.trim();
  }

  /** The first moment of the answer. */
  first() {
    return this.main.querySelector(OPENABLE);
  }

  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...this.main.querySelectorAll(OPENABLE)];
    const at = links.indexOf(document.activeElement);
    if (step && at >= 0) {
      event.preventDefault();
      (links[at + step] ?? (step < 0 ? document.querySelector("#q") : links[at])).focus();
    }
  }
}
