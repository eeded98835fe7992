/** Draws a reel into its page, of the forms that the page has. Texts remain texts. */
import { marked } from "../../web/embed/texts.js";
import { timecode } from "../../web/embed/timecode.js";
import { jumpLink } from "../hits.js";
import { MOST } from "./reel.js";

const PLAYED = ["audio", "video", "frame"];

const counted = (count, one) => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

const made = (tag, ...children) => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

const shortTime = (millis) => timecode(millis / 1000);

export class Drawing {
  /**
   * @param {HTMLElement} reel of the page
   * @param {string} home the address of the site
   * @param {{text: string, results?: string}} asked the text of the query, and the address of its answer
   */
  constructor(reel, home, asked) {
    Object.assign(this, { reel, home, asked, isFramed: reel.classList.contains("framed") });
  }

  /** A form to fill in. In a frame, its links leave the frame, and there is no address to leave clips out of. */
  #form(name, isIt = () => true) {
    const form = [...this.reel.querySelectorAll(`.${name}`)].find(isIt).content.firstElementChild.cloneNode(true);
    if (this.isFramed) {
      form.querySelectorAll("a").forEach((link) => (link.target = "_blank"));
      form.querySelectorAll(".out").forEach((button) => button.remove());
    }
    return form;
  }

  /** Says something about the reel as a whole. */
  note(text) {
    this.reel.querySelector(".title").append(Object.assign(made("p", text), { className: "note" }));
  }

  /** Says that the reel is being made. */
  wait() {
    this.#facts(["Looking for the moments …"]);
  }

  /** Says why there is none. */
  fail(text) {
    this.#facts([]);
    this.note(text);
  }

  /** In a frame, the way to the page itself. */
  #end() {
    const line = made("p", this.#outOfFrame("Open this reel", location.href));
    this.isFramed && this.reel.append(Object.assign(line, { className: "whole" }));
  }

  #outOfFrame(text, href) {
    return Object.assign(made("a", text), { href, target: this.isFramed ? "_blank" : "" });
  }

  #facts(facts) {
    this.reel.querySelector(".title .about").replaceChildren(...facts.map((fact) => made("span", fact)));
  }

  draw({ clips, leftOut, excess }) {
    const groups = grouped(clips);
    const playable = clips.filter(({ talk }) => PLAYED.includes(talk.reel.playback)).length;
    this.#summarise(clips, playable, excess);
    if (playable) {
      this.reel.querySelector(".sides").prepend(this.#form("player-form"));
    }
    let number = 0;
    this.reel.querySelector(".reel-talks").append(
      ...groups.map((group) => this.#talk(group, () => ++number)),
    );
    this.reel.querySelector(".left-out").hidden = !leftOut.length;
    this.reel.querySelector(".left-out ul").append(...leftOut.map((left) => this.#leftOut(left)));
    this.#end();
  }

  #summarise(clips, playable, excess) {
    const talks = new Set(clips.map(({ talk }) => talk.id)).size;
    const length = clips.reduce((sum, { start, end }) => sum + end - start, 0);
    const facts = [counted(clips.length, "clip"), counted(talks, "talk"), timecode(Math.round(length / 1000))];
    const { results } = this.asked;
    this.#facts(results ? [...facts, this.#outOfFrame("All results", results)] : facts);
    if (excess) {
      this.note(`A reel has at most ${MOST.toLocaleString("en")} clips; ${excess.toLocaleString("en")} more are left out.`);
    }
    if (!clips.length) {
      this.note("There is nothing to play.");
    } else if (!playable) {
      this.note("None of these clips can be played here. Each has a link to where it can be watched.");
    } else if (playable < clips.length) {
      this.note(
        `${playable} of ${clips.length} clips can be played here. The others are passed over; each has a link to where it can be watched.`,
      );
    }
  }

  #talk(clips, next) {
    const [{ talk }] = clips;
    const { playback, player, site } = talk.reel;
    const item = this.#form("talk-form");
    const clipForm = item.querySelector(".clip");
    Object.assign(item.dataset, { playback, ...(player && { player }), ...(site && { provider: site }) });
    if (playback === "audio" || playback === "video") {
      item.dataset.recording = talk.video.url;
    }
    Object.assign(item.querySelector("h2 a"), { href: this.#page(talk), textContent: talk.title });
    const [speakers, event] = item.querySelectorAll(".about > span");
    speakers.textContent = talk.speakers.join(", ");
    speakers.textContent || speakers.remove();
    event.textContent = talk.event.name;
    item.querySelector(".clips").replaceChildren(...clips.map((clip) => this.#clip(clipForm.cloneNode(true), clip, next())));
    return item;
  }

  #clip(item, clip, number) {
    const { talk, language, start, end, said, speaker, kind, address } = clip;
    const times = `${shortTime(start)}–${shortTime(end)}`;
    item.id = number;
    item.className = kind === "exact" ? "clip" : `clip ${kind}`;
    Object.assign(item.dataset, { clip: address, chars: said.text.length });
    const time = Object.assign(item.querySelector(".time"), { href: this.#page(talk, clip), textContent: times });
    time.ariaLabel = `Clip ${number}: ${times}`;
    const shown = item.querySelector(".said");
    shown.lang = language;
    shown.replaceChildren(...(speaker ? [made("b", speaker + ":"), " "] : []), ...marked(said.text, said.matches).childNodes);
    const kindOf = item.querySelector(".kind");
    kind === "exact" ? kindOf.remove() : (kindOf.textContent = kind);
    this.#outside(item.querySelector(".outside"), talk, start);
    item.querySelectorAll(".out").forEach((button) => (button.ariaLabel = `Leave out clip ${number}`));
    return item;
  }

  #outside(link, talk, start) {
    if (!talk.reel.site) {
      link.remove();
      return;
    }
    const at = link.querySelector(".hidden");
    at.textContent = ` at ${shortTime(start)}`;
    link.href = jumpLink(talk, start);
    link.replaceChildren(talk.reel.site, at);
  }

  #leftOut({ asked, talk, reason }) {
    const item = this.#form("left-out-form", ({ dataset }) => dataset.reason === reason);
    const name = item.querySelector("a");
    name.textContent = talk?.title ?? asked;
    if (talk) {
      name.href = this.#page(talk);
    } else {
      name.replaceWith(Object.assign(made("b", ...name.childNodes), { dir: "auto" }));
    }
    return item;
  }

  /** The page of a talk, where a clip begins, with the words of the query. */
  #page(talk, clip) {
    const page = new URL(talk.page, this.home);
    this.asked.text && page.searchParams.set("find", this.asked.text);
    if (clip) {
      clip.language === talk.language || page.searchParams.set("language", clip.language);
      page.searchParams.set("t", clip.start / 1000);
    }
    return page.href;
  }
}

/** Clips of one talk that follow each other. */
function grouped(clips) {
  const groups = [];
  for (const clip of clips) {
    const last = groups.at(-1);
    last?.[0].talk === clip.talk ? last.push(clip) : groups.push([clip]);
  }
  return groups;
}
