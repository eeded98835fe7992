/** So long may an answer take before a person is told that it takes long, in ms. */
const PATIENCE = 1000;

/** Asks one thing at a time: what is asked later takes the place of what was asked before. */
export class Asking {
  #running;

  /** @param {() => void} slow told when an answer takes long */
  constructor(slow = () => {}) {
    this.slow = slow;
  }

  /**
   * Asks, after whatever was asked before is given up.
   *
   * @param {(signal: AbortSignal) => Promise} question
   * @param {(answer) => void} show not called once another thing is asked
   * @param {(failure: Error) => void} fail for the question, or for showing; neither once given up
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

  /** Gives up what is being asked. */
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

  /** @param {"" | "trouble" | "hidden"} kind hidden: read out only */
  say(text, kind = "") {
    this.line.textContent = text.trim();
    this.line.className = "status " + (text ? kind : "hidden");
  }
}
