/** How long an answer may take before the page says that it is still searching, in ms. */
const PATIENCE = 1000;

/** Makes one request at a time: a later one replaces the one before. */
export class Asking {
  #running;

  /** @param {() => void} slow called if an answer takes long */
  constructor(slow = () => {}) {
    this.slow = slow;
  }

  /**
   * Makes a request, after giving up the one before.
   *
   * @param {(signal: AbortSignal) => Promise} question
   * @param {(answer) => void} show not called once there is a later request
   * @param {(failure: Error) => void} fail for the request, or for showing; neither once given up
   */
  async ask(question, show, fail) {
    this.stop();
    const { signal } = (this.#running = new AbortController());
    const slow = setTimeout(() => signal.aborted || this.slow(), PATIENCE);
    try {
      const answer = await question(signal);
      if (!signal.aborted) {
        show(answer);
      }
    } catch (failure) {
      if (!signal.aborted) {
        fail(failure);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /** Gives up the current request. */
  stop() {
    this.#running?.abort();
  }
}

/** A line that is read out when it changes. */
export class Status {
  constructor() {
    this.line = document.createElement("p");
    this.line.setAttribute("part", "status");
    this.line.setAttribute("role", "status");
    this.say("");
  }

  /** @param {"" | "trouble" | "missing-words" | "hidden"} kind hidden: read out only */
  say(text, kind = "") {
    this.line.textContent = text.trim();
    this.line.className = "status " + (text ? kind : "hidden");
  }
}
