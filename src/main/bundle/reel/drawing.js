/** Draws the list of a reel into its page, of the forms that the page has. Texts remain texts. */
import { marked } from "../../web/embed/texts.js";
import { timecode } from "../../web/embed/timecode.js";
import { jumpLink } from "../hits.js";
import { isPlayable, made } from "./heading.js";

const shortTime = (millis) => timecode(millis / 1000);

export class Drawing {
  /**
   * @param {HTMLElement} reel of the page
   * @param {string} home the address of the site
   * @param {URLSearchParams} asked what finds the clips in the page of a talk
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

  draw({ clips, leftOut }) {
    const groups = grouped(clips);
    if (clips.some(isPlayable)) {
      this.reel.querySelector(".sides").prepend(this.#form("player-form"));
    }
    let number = 0;
    this.reel.querySelector(".reel-talks").append(
      ...groups.map((group) => this.#talk(group, () => ++number)),
    );
    this.reel.querySelector(".left-out").hidden = !leftOut.length;
    this.reel.querySelector(".left-out ul").append(...leftOut.map((left) => this.#leftOut(left)));
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
    if (said.text) {
      const name = speaker ? [made("b", speaker + ":"), " "] : [];
      shown.replaceChildren(...name, ...marked(said.text, said.matches).childNodes);
    }
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
    this.asked.forEach((value, name) => page.searchParams.set(name, value));
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
