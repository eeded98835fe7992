import { Answers, page } from "./answers.js";
import { define } from "./embed/element.js";
import { isPlainClick } from "./embed/clicks.js";
import { Moments } from "./embed/moments.js";
import { mayGoOn, Suggestions } from "./embed/suggestions.js";
import { Facets, labelOf } from "./facets.js";
import { home } from "./home.js";
import { KeyGuide } from "./keys.js";
import { Places } from "./places.js";
import { Timelines } from "./timelines.js";

/**
 * How long typing must pause before an answer is shown, in ms, and before it is asked for: it is
 * there when the pause is over, but does not change below the fingers of somebody who types on.
 */
const PAUSE = 150;
const ASK = 90;

const suggest = async (text, signal) =>
  (await fetch(home + "api/v1/suggest?limit=6&q=" + encodeURIComponent(text), { signal })).json();

/**
 * <cuepoint-search> around a page that the server drew: it searches while you type (attribute
 * "live"), completes words, and moves by keys. Without it the page is a form and links.
 */
class DrawnPage {
  #pause = 0;
  #typing = false;

  constructor(element) {
    this.isLive = element.hasAttribute("live");
    this.form = element.querySelector("form");
    this.input = this.form.elements.q;
    this.main = element.querySelector("main");
    this.answers = new Answers(this.main);
    this.suggestions = new Suggestions(this.input, suggest, (taken) => this.#take(taken));
    this.moments = new Moments(this.input, this.main, (first) =>
      open(first?.href ?? this.#address(), "_blank", "noopener"),
    );
    this.facets = new Facets(this.main, page);
    new KeyGuide(element, this.input);
    new Timelines(this.main);
    new Places(this.main);
    if (this.isLive) {
      this.#live();
    }
  }

  #live() {
    this.form.addEventListener("submit", (event) => this.#submit(event));
    this.input.addEventListener("input", () => this.#typed());
    this.main.addEventListener("click", (event) => this.#follow(event));
    document.addEventListener("keydown", (event) => this.#key(event));
    addEventListener("popstate", () => this.#return());
    if (!location.search) {
      this.input.focus({ preventScroll: true });
    }
  }

  #key({ key, target, ctrlKey, metaKey, altKey }) {
    if (key === "j" && target === document.body && !ctrlKey && !metaKey && !altKey) {
      this.moments.begin();
    }
  }

  #typed() {
    clearTimeout(this.#pause);
    const typing = mayGoOn(this.input) ? "&typing=true" : "";
    const earliest = performance.now() + PAUSE;
    this.#pause = setTimeout(() => this.#ask(this.#address(), !this.#typing, { typing, earliest }), ASK);
  }

  /**
   * Shows an answer; the first one after a pause is a new step of the history.
   *
   * @param {object} how: `typing`, what is added while the last word may go on, which the address
   *     does not have; `earliest` and `shown` as of Answers.show
   */
  #ask(address, isNewStep, { typing = "", shown, earliest } = {}) {
    clearTimeout(this.#pause);
    this.#typing = true;
    history[isNewStep ? "pushState" : "replaceState"](null, "", address);
    return this.answers.show(address === home ? address : address + typing, shown, earliest);
  }

  /** The address of what is typed, with the filters of the current answer. */
  #address() {
    const text = this.input.value.trim();
    const parameters = new URLSearchParams(location.search);
    ["offset", "facet", "typing"].forEach((name) => parameters.delete(name));
    parameters.set("q", text);
    return text ? home + "?" + parameters : home;
  }

  #take({ page, query }) {
    if (page) {
      location.assign(page);
    } else {
      this.input.value = query;
      this.form.requestSubmit();
    }
  }

  async #submit(event) {
    event.preventDefault();
    this.suggestions.close();
    await this.#ask(this.#address(), !this.#typing);
    this.#typing = false;
  }

  #return() {
    this.#typing = false;
    this.suggestions.close();
    this.input.value = new URLSearchParams(location.search).get("q") ?? "";
    this.answers.show(location.href);
  }

  /** Links to other answers are followed in place. */
  #follow(event) {
    const link = event.target.closest("a");
    this.#typing = false;
    if (link?.href.startsWith?.(home + "?") && isPlainClick(event)) {
      event.preventDefault();
      this.input.value = new URL(link.href).searchParams.get("q") ?? "";
      this.#ask(link.href, true, { shown: () => this.#followed(link) });
      this.#typing = false;
    }
  }

  /** Goes to where a reader of the old answer goes on in the new one. */
  #followed(link) {
    const facet = link.closest(".facet");
    if (facet) {
      this.facets.reopen(facet.dataset.field, labelOf(link));
      return;
    }
    scrollTo({ top: 0 });
    const next = link.closest(".pages") ? ".hit .title a" : ".asked";
    this.main.querySelector(next)?.focus({ preventScroll: true });
  }
}

define(DrawnPage);
