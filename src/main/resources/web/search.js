/**
 * <cuepoint-search>: a search box and its answers. Around a page that the server drew, it answers
 * while one types (attribute "live"), completes words, and moves by keys. Without it the page is a
 * form and links.
 */
import { Answers } from "./answers.js";
import { KeyGuide } from "./keys.js";
import { Strips } from "./strips.js";
import { Suggestions } from "./suggestions.js";

/** How long a person pauses before what is typed is asked, in ms. */
const PAUSE = 150;

class CuepointSearch extends HTMLElement {
  #asking = 0;
  #typing = false;

  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.form.elements.q;
    this.main = this.querySelector("main");
    this.answers = new Answers(this.main);
    this.suggestions = new Suggestions(this.input, (query) => this.#choose(query));
    new KeyGuide(this, this.input);
    new Strips(this.main);
    this.form.addEventListener("submit", (event) => this.#submit(event));
    this.input.addEventListener("keydown", (event) => this.#key(event));
    if (this.hasAttribute("live")) {
      this.#live();
    }
  }

  #live() {
    this.input.addEventListener("input", () => this.#typed());
    this.main.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => this.#return());
    if (!location.search) {
      this.input.focus({ preventScroll: true });
    }
  }

  #typed() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#ask(this.#address(), !this.#typing), PAUSE);
  }

  /** Shows an answer; the first one after a rest is a new step of the history. */
  #ask(address, isNewStep) {
    clearTimeout(this.#asking);
    this.#typing = true;
    history[isNewStep ? "pushState" : "replaceState"](null, "", address);
    return this.answers.show(address);
  }

  /** What is typed, to the talks that were asked before. */
  #address() {
    const text = this.input.value.trim();
    const parameters = new URLSearchParams(location.search);
    parameters.delete("offset");
    parameters.set("q", text);
    return text ? "/?" + parameters : "/";
  }

  #choose(query) {
    this.input.value = query;
    this.form.requestSubmit();
  }

  async #submit(event) {
    if (!this.hasAttribute("live")) {
      return;
    }
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
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    this.#typing = false;
    if (link?.href.startsWith?.(location.origin + "/?") && plain) {
      event.preventDefault();
      this.input.value = new URL(link.href).searchParams.get("q") ?? "";
      this.#ask(link.href, true).then(() => scrollTo({ top: 0 }));
      this.#typing = false;
    }
  }

  #key(event) {
    if (event.defaultPrevented) {
      return;
    }
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.suggestions.close();
      this.answers.first()?.focus();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      open(this.answers.first()?.href ?? this.#address(), "_blank", "noopener");
    }
  }
}

customElements.define("cuepoint-search", CuepointSearch);
