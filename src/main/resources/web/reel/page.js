/** The reel that the server drew. Times are seconds from the start of a video. */
import { home } from "../home.js";

export const reel = document.querySelector(".reel");
export const player = reel?.querySelector(".player");

/** What an item of the list says about its clip. */
function clipOf(element) {
  const talk = element.closest(".reel-talk");
  const { playback, recording, player: template, provider } = talk.dataset;
  const link = element.querySelector(".time");
  return {
    element,
    start: Number(element.dataset.start) / 1000,
    end: Number(element.dataset.end) / 1000,
    address: element.dataset.clip,
    isOwn: recording !== undefined,
    isSeen: playback === "video",
    isHere: recording !== undefined || template !== undefined,
    media: recording && home + recording,
    template,
    provider,
    said: element.querySelector(".said"),
    href: link.href,
    title: talk.querySelector("h2").textContent,
  };
}

/** In the order in which they are played; those that are left out go. */
export const clips = reel ? [...reel.querySelectorAll(".clip")].map(clipOf) : [];

/** Takes a clip out of the list, and its talk if that was its last; the others are counted anew. */
export function remove(clip) {
  const list = clip.element.closest(".reel-talk");
  clip.element.remove();
  if (list.querySelector(".clip") === null) {
    list.remove();
  }
  clips.splice(clips.indexOf(clip), 1);
  clips.forEach(({ element }, index) => {
    element.id = index + 1;
    element.querySelectorAll(".number").forEach((number) => (number.textContent = index + 1));
  });
}
