import { Asking, Status } from "./asking.js";
import { Box } from "./box.js";
import { Drawing, made, summary } from "./drawing.js";
import style from "./embed.css";
import { define } from "./element.js";
import { Moments } from "./moments.js";
import { questionOf, sourceOf } from "./settings.js";
import { searchPage, Trouble } from "./source.js";
import { mayGoOn, Suggestions } from "./suggestions.js";
import { unsaid } from "./unsaid.js";

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(style);

/** How long typing must pause before a search starts, in ms. */
const PAUSE = 150;

/** How near the window an element must be before it searches by itself. */
const NEAR = "300px";

/** <cuepoint-search> in a page of another site: draws itself, out of reach of its styles. */
class Embedded {
  #pause = 0;
  #status = new Status();
  #asking = new Asking(() => this.#status.say("Still searching …"));
  #near = new IntersectionObserver(
    (places) => places.some((place) => place.isIntersecting) && this.#ask(),
    { rootMargin: NEAR },
  );

  constructor(element) {
    this.element = element;
    this.source = sourceOf(element);
    this.box = new Box(element);
    this.input = this.box.input;
    this.answer = made("div", "answer");
    this.fallback = made("slot", "");
    this.#show();
    const root = element.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [STYLE];
    root.append(made("div", "search", this.box.form, this.#status.line, this.fallback, this.answer));
    this.#listen();
  }

  #listen() {
    this.suggestions = new Suggestions(
      this.input,
      (text, signal) => this.source.suggest(text, signal),
      (taken) => this.#take(taken),
    );
    new Moments(this.input, this.answer, (first) => this.#openAside(first));
    this.input.addEventListener("focus", () => this.source.warm());
    this.input.addEventListener("input", () => this.#typed());
    this.box.form.addEventListener("submit", (event) => this.#submit(event));
    this.answer.addEventListener("click", (event) => this.#clicked(event));
  }

  connected() {
    if (this.input.value && !this.answer.hasChildNodes()) {
      this.#near.observe(this.element);
    }
  }

  disconnected() {
    clearTimeout(this.#pause);
    this.#near.disconnect();
    this.#asking.stop();
    this.suggestions.close();
  }

  changed(attribute) {
    this.box.name();
    this.source = sourceOf(this.element);
    if (attribute === "query") {
      this.box.fill();
    }
    if (attribute !== "placeholder") {
      this.#near.disconnect();
      this.#near.observe(this.element);
    }
  }

  #typed() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask(mayGoOn(this.input)), PAUSE);
  }

  #submit(event) {
    event.preventDefault();
    this.suggestions.close();
    this.#ask();
  }

  /** @param {boolean} isTyping whether the last word may go on */
  #ask(isTyping = false) {
    clearTimeout(this.#pause);
    this.#near.disconnect();
    const { source } = this;
    const question = questionOf(this.element, this.input.value);
    if (!question.q) {
      this.#asking.stop();
      this.#status.say("");
      this.#show();
      return;
    }
    this.#askFrom(source, isTyping ? { ...question, typing: "true" } : question);
  }

  #askFrom(source, question, shown = () => {}) {
    this.#asking.ask(
      (signal) => source.search(question, signal),
      (answer) => shown(this.#draw(answer, question, source)),
      (failure) => this.#fail(Trouble.of(failure), question, source),
    );
  }

  /** Shows as many talks more, and moves the focus to the first of them. */
  #askMore(source, question, seen) {
    const more = { ...question, limit: seen + questionOf(this.element, question.q).limit };
    this.#askFrom(source, more, () => this.answer.querySelectorAll(".title a")[seen]?.focus());
  }

  #askFor(query) {
    this.input.value = query;
    this.#ask();
  }

  #draw(answer, question, source) {
    const { totalTalks, hits } = answer;
    const more = () => this.#askMore(source, question, hits.length);
    this.drawing = new Drawing(source, question, (query) => this.#askFor(query), more);
    this.#show(...this.drawing.draw(answer));
    const missing = unsaid(answer.missing ?? []);
    this.#status.say(summary(answer), missing.length ? "missing-words" : "");
    this.#status.line.prepend(...missing);
    this.#tell("cuepoint-results", { query: question.q, totalTalks, hits });
  }

  /** Shows an answer in place of the current one. */
  #show(...answer) {
    this.fallback.hidden = true;
    this.answer.replaceChildren(...answer);
    this.element.toggleAttribute("answered", answer.length > 0);
  }

  /** The author's own link to the search, if there is one, still works. */
  #fail({ status, message }, question, source) {
    this.#show();
    this.fallback.hidden = status > 0;
    this.#status.say(message, "trouble");
    if (this.fallback.hidden || !this.element.childElementCount) {
      const href = searchPage(source, question);
      this.#status.line.append(" ", Object.assign(made("a", "", "Open the search page"), { href }));
    }
    this.#tell("cuepoint-error", { status, message });
  }

  #clicked(event) {
    const link = event.target.closest("a");
    if (link && !this.#mayOpen(this.drawing.opened(link))) {
      event.preventDefault();
    }
  }

  #openAside(link) {
    if (link && this.#mayOpen(this.drawing.opened(link))) {
      open(link.href, "_blank", "noopener");
    }
  }

  #take({ page, query, text }) {
    const url = page && this.source.talk(page, { q: query });
    if (!url) {
      this.#askFor(query);
    } else if (this.#mayOpen({ talk: { title: text, page }, moment: null, url })) {
      location.assign(url);
    }
  }

  /** Lets the page around open the link itself, or not at all. */
  #mayOpen(detail) {
    return this.#tell("cuepoint-open", detail, true);
  }

  /** Returns false if the page around has cancelled the event. */
  #tell(name, detail, cancelable = false) {
    const options = { detail, bubbles: true, composed: true, cancelable };
    return this.element.dispatchEvent(new CustomEvent(name, options));
  }
}

define(Embedded);
