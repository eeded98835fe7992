import { Asking, Status } from "./embed/asking.js";

/** A page of the service. */
export async function page(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Shows answers that the server draws, in place of the current one. */
export class Answers {
  #status = new Status();
  #asking = new Asking(() => this.#status.say("Still searching …"));

  /** @param {HTMLElement} main where answers are shown */
  constructor(main) {
    this.main = main;
    main.before(this.#status.line);
  }

  /**
   * Shows the answer at an address, unless another is requested meanwhile.
   *
   * @param {() => void} shown called once it is
   */
  show(address, shown = () => {}) {
    return this.#asking.ask(
      (signal) => page(address, signal),
      (answer) => shown(this.#draw(answer)),
      () =>
        this.#status.say(
          "Cuepoint does not answer. What is shown here is older; type to try again.",
          "trouble",
        ),
    );
  }

  #draw(page) {
    const main = page.querySelector("main");
    if (!main) {
      throw new TypeError("not a page of Cuepoint");
    }
    this.main.replaceChildren(...main.childNodes);
    document.title = page.title;
    const said = [".missing-words", ".count, .empty h2"].map((part) => this.main.querySelector(part));
    this.#status.say(said.map((part) => part?.textContent ?? "").join(" "), "hidden");
  }
}
