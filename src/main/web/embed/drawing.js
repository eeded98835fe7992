import { foreignLanguage } from "./languages.js";
import { searchPage, webAddress } from "./source.js";
import { marked } from "./texts.js";
import { timecode } from "./timecode.js";
import { listed } from "./unsaid.js";

/** An element with one name for styles inside (class) and outside (part). Text stays text. */
export function made(tag, name, ...children) {
  const element = document.createElement(tag);
  element.className = name;
  element.setAttribute("part", name);
  element.append(...children);
  return element;
}

const PLAYERS = { youtube: "YouTube", vimeo: "Vimeo" };

const auto = (element) => Object.assign(element, { dir: "auto" });

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A date as pages write it: 3 Mar 2026. */
function day(date) {
  const [year, month, ofMonth] = date.split("-").map(Number);
  return `${ofMonth} ${MONTHS[month - 1]} ${year}`;
}

const counted = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** An answer in one line. */
export function summary({ hits, totalTalks }) {
  const all = counted(totalTalks, "talk");
  if (totalTalks === 0) {
    return "Nothing was found.";
  }
  return hits.length < totalTalks ? `${hits.length} of ${all}` : all;
}

/**
 * Draws an answer of /api/v1/search. Talks are items of a list, not headings, since the element
 * cannot know its level in the outline of the page.
 */
export class Drawing {
  #opened = new WeakMap();

  /**
   * @param source of the answer
   * @param question what was asked
   * @param {(query: string) => void} ask asks another
   * @param {() => void} more shows more talks, where there is no search page for them
   */
  constructor(source, question, ask, more) {
    Object.assign(this, { source, question, ask, more });
  }

  /** What a link of this answer opens: { talk, moment, url }. */
  opened(link) {
    return this.#opened.get(link);
  }

  draw(answer) {
    const { notes, hits, totalTalks } = answer;
    const instead = this.#instead(answer);
    const list = made("ol", "hits", ...hits.map((hit) => this.#hit(hit)));
    list.setAttribute("role", "list"); // Safari drops the role of a list without markers
    return [
      ...(instead.length ? [made("p", "note", ...instead)] : []),
      ...notes.map((note) => auto(made("p", "note", note))),
      list,
      ...this.#reel(hits),
      ...(hits.length < totalTalks ? [this.#all(totalTalks)] : []),
    ];
  }

  /** What was searched for in place of the words that no talk says, and what may have been meant. */
  #instead({ missing = [], alsoHeardAs = {}, didYouMean }) {
    const searched = [...new Set(missing.flatMap((word) => (Object.hasOwn(alsoHeardAs, word) ? alsoHeardAs[word] : [])))];
    const asked = (query) => auto(this.#button(query, () => this.ask(query)));
    const isMeant = searched.length === 1 && searched[0] === didYouMean;
    const words = isMeant ? listed(searched, "", asked) : listed(searched, "and");
    return [
      ...(words.length ? ["Searched for ", ...words, " instead."] : []),
      ...(words.length && didYouMean && !isMeant ? [" "] : []),
      ...(didYouMean && !isMeant ? ["Did you mean ", ...listed([didYouMean], "", asked), "?"] : []),
    ];
  }

  #button(text, press) {
    const button = Object.assign(made("button", "otherwise", text), { type: "button" });
    button.addEventListener("click", press);
    return button;
  }

  #all(totalTalks) {
    if (!this.source.hasSearchPage) {
      return made("p", "more", this.#button("More talks", this.more));
    }
    const page = searchPage(this.source, this.question);
    return made("p", "more", this.#link("", page, null, null, `All ${counted(totalTalks, "talk")}`));
  }

  /** Where the moments play that our pages can play. */
  #reel(hits) {
    const played = hits.filter(({ talk }) => ["local", "youtube", "vimeo"].includes(talk.video?.provider));
    const moments = played.flatMap((hit) => hit.moments).filter(({ precision }) => precision !== "talk");
    const page = moments.length > 1 && this.source.reel(this.question);
    return page ? [made("p", "more", this.#link("", page, null, null, `Play all ${moments.length} moments`))] : [];
  }

  #hit({ talk, missing, titleMatches, moments, timelineSeconds }) {
    const page = this.source.talk(talk.page, this.question);
    const title = this.#link("", page, talk, null, marked(talk.title, titleMatches));
    const hit = made("li", "hit", auto(made("p", "title", title)), this.#about(talk));
    if (missing.length) {
      const words = missing.map((word) => auto(made("s", "", word)));
      hit.append(made("p", "missing", "Not in this talk: ", ...words));
    }
    if (moments.length) {
      hit.append(made("ol", "moments", ...moments.map((moment) => this.#moment(talk, moment))));
    }
    const isShown = (at) => moments.some((one) => at >= one.matchSeconds && at <= one.endSeconds);
    const more = timelineSeconds.filter((at) => !isShown(at)).length;
    if (moments.length && more > 0) {
      const text = counted(more, "more place") + " in this talk";
      hit.append(made("p", "more", this.#link("", page, talk, null, text)));
    }
    return hit;
  }

  #about({ speakers, event, recorded, durationSeconds, captions }) {
    const facts = [
      speakers.join(", "),
      event.name,
      recorded && day(recorded),
      durationSeconds && timecode(Math.round(durationSeconds)),
      captions === "manual" ? "" : captions ? captions + " captions" : "no captions yet",
    ];
    return made("p", "about", ...facts.filter(Boolean).map((fact) => auto(made("span", "", fact))));
  }

  #moment(talk, moment) {
    const { language, matchSeconds, precision, kind = "exact", snippet, speaker, url } = moment;
    const isExact = kind === "exact";
    const text = marked(snippet.text, snippet.matches, isExact ? "mark" : "guess");
    const said = auto(made("span", "snippet", text));
    said.lang = language;
    if (speaker) {
      said.prepend(made("b", "", speaker + ":"), " ");
    }
    const foreign = foreignLanguage(language, this.question.lang);
    if (foreign) {
      const name = Object.assign(made("span", "language", foreign), { lang: "en", dir: "ltr" });
      said.prepend(name, " ");
    }
    const time = made("span", "time", precision === "talk" ? "no time" : timecode(matchSeconds));
    const address = url ? webAddress(url, this.source.home) : undefined;
    const parts = isExact ? [time, said] : [time, made("span", "kind", kind), said];
    const page = this.source.isRead && this.#page(talk, moment);
    const item = made("li", "", this.#link("moment", page || address, talk, moment, ...parts));
    if (page && address && talk.video && talk.video.provider !== "local") {
      item.append(this.#link("outside", address, talk, moment, `↗ ${PLAYERS[talk.video.provider] ?? "Video"}`));
    }
    return item;
  }

  /** The page of a talk at a moment. */
  #page(talk, { language, startSeconds, precision }) {
    return this.source.talk(talk.page, this.question, {
      language: language === talk.language ? null : language,
      t: precision === "talk" ? null : startSeconds,
    });
  }

  /** A link, or the same text without one if there is no address. */
  #link(name, url, talk, moment, ...children) {
    const link = made(url ? "a" : "span", name, ...children);
    if (url) {
      Object.assign(link, { href: url, rel: "noopener" });
      this.#opened.set(link, { talk, moment, url });
    }
    return link;
  }
}
