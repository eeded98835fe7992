/** What stands above the list of a reel: how much there is, and what is to be said of it. */
import { timecode } from "../../web/embed/timecode.js";
import { MOST } from "./reel.js";

const PLAYED = ["audio", "video", "frame"];

/** Whether the page plays a clip. */
export const isPlayable = ({ talk }) => PLAYED.includes(talk.reel.playback);

const shown = (number) => number.toLocaleString("en");
const counted = (count, one) => `${shown(count)} ${one}${count === 1 ? "" : "s"}`;

/** An element with what is in it. */
export function made(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

export class Heading {
  /** @param {HTMLElement} reel of the page */
  constructor(reel) {
    Object.assign(this, { reel, isFramed: reel.classList.contains("framed") });
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

  /**
   * Says what there is.
   *
   * @param {string} results the address of the answer that is played; undefined if there is none
   */
  draw({ clips, excess }, results) {
    const talks = new Set(clips.map(({ talk }) => talk.id)).size;
    const length = clips.reduce((sum, { start, end }) => sum + end - start, 0);
    const counts = [counted(clips.length, "clip"), counted(talks, "talk"), timecode(Math.round(length / 1000))];
    const facts = clips.length ? counts : [];
    this.#facts(results ? [...facts, this.#link("All results", results)] : facts);
    if (excess) {
      this.note(`A reel has at most ${shown(MOST)} clips; ${shown(excess)} more are left out.`);
    }
    this.#sayWhatPlays(clips.filter(isPlayable).length, clips.length);
    if (this.isFramed) {
      const line = made("p", this.#link("Open this reel", location.href));
      this.reel.append(Object.assign(line, { className: "whole" }));
    }
  }

  #sayWhatPlays(playable, all) {
    if (all === 0) {
      this.note("There is nothing to play.");
    } else if (playable === 0) {
      this.note("None of these clips can be played here. Where they are on the web, links lead there.");
    } else if (playable < all) {
      const counts = `${playable} of ${all} clips can be played here.`;
      this.note(`${counts} Where the others are on the web, links lead there.`);
    }
  }

  #facts(facts) {
    this.reel.querySelector(".title .about").replaceChildren(...facts.map((fact) => made("span", fact)));
  }

  /** A link that leaves a frame. */
  #link(text, href) {
    return Object.assign(made("a", text), { href, target: this.isFramed ? "_blank" : "" });
  }
}
