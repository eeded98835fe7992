/** The reel that the page shows. Times are seconds from the start of a video. */
import { home } from "home";

export const reel = document.querySelector(".reel");
export const player = reel?.querySelector(".player");

/** A clip of the list. There may be a thousand: what one is is read when it is asked for. */
class Clip {
  constructor(element, talk) {
    const { playback, recording, player: template, provider } = talk.dataset;
    const [start, end] = element.dataset.clip.split("@").at(-1).split(/[-,]/).map(Number);
    const media = recording && home + recording;
    Object.assign(this, { element, talk, media, template, provider, start, end });
    this.isOwn = recording !== undefined;
    this.isSeen = playback === "video";
    this.isHere = this.isOwn || template !== undefined;
  }

  /** By which it can be picked: `EVENT/STEM@START-END`, as the class reel.ClipAddress writes it. */
  get address() {
    return this.element.dataset.clip;
  }

  get link() {
    return this.element.querySelector(".time");
  }

  get said() {
    return this.element.querySelector(".said");
  }

  get title() {
    return this.talk.querySelector("h2").textContent;
  }
}

const clipsOf = (talk) => [...talk.querySelectorAll(".clip")].map((element) => new Clip(element, talk));

/** In the order in which they are played; those that are left out go. */
export const clips = reel ? [...reel.querySelectorAll(".reel-talk")].flatMap(clipsOf) : [];

/** Takes a clip out of the list, and its talk if that was its last; the others are counted anew. */
export function remove(clip) {
  clip.element.remove();
  if (clip.talk.querySelector(".clip") === null) {
    clip.talk.remove();
  }
  clips.splice(clips.indexOf(clip), 1);
  clips.forEach(({ element }, index) => number(element, index + 1));
}

/** Numbers a clip, also for those who hear its buttons. */
function number(element, number) {
  if (element.id !== String(number)) {
    element.id = number;
    element.querySelectorAll("[aria-label]").forEach((named) => (named.ariaLabel = named.ariaLabel.replace(/(?<=lip )\d+/, number)));
  }
}
