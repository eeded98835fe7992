import { Asking, Status } from "./embed/asking.js";

/** A page of the service. */
export async function page(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

const until = (time) => new Promise((done) => setTimeout(done, Math.max(0, time - performance.now())));

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
   * @param {number} earliest when it may be shown, in ms as of performance.now()
   */
  show(address, shown = () => {}, earliest = 0) {
    return this.#asking.ask(
      async (signal) => {
        const answer = await page(address, signal);
        await until(earliest);
        return answer;
      },
      (answer) => shown(this.#draw(answer)),
      () =>
        this.#status.say(
          "Cuepoint does not answer. What you see is from before; type to try again.",
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
    const said = [".missing-words", ".not-found, .count"].map((part) => this.main.querySelector(part));
    this.#status.say(said.map((part) => part?.textContent ?? "").join(" "), "hidden");
  }
}
