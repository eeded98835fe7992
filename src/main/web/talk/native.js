/** The browser's own player. */
import { page, say } from "./page.js";

/** Reports times as often as the screen is drawn while something plays. */
function watch(media, listener) {
  let drawing = 0;
  const tick = () => {
    listener(media.currentTime);
    drawing = media.paused ? 0 : requestAnimationFrame(tick);
  };
  media.addEventListener("playing", () => (drawing ||= requestAnimationFrame(tick)));
  for (const event of ["timeupdate", "seeking", "pause"]) {
    media.addEventListener(event, () => listener(media.currentTime));
  }
}

function fill() {
  if (document.fullscreenElement) {
    document.exitFullscreen();
  } else {
    page.querySelector(".stage").requestFullscreen?.();
  }
}

/** A player of an element. */
export function nativePlayer(media) {
  const play = () => media.play().catch(() => {}); // a browser may want a click first
  const move = (seconds) => (media.currentTime = Math.max(0, seconds));
  let aimed = null;
  media.addEventListener("error", () => say("This recording cannot be played here."));
  media.addEventListener("loadedmetadata", () => aimed !== null && move(aimed));
  media.addEventListener("seeked", () => (aimed = null));
  return {
    second: () => aimed ?? media.currentTime,
    plays: () => !media.paused,
    play,
    pause: () => media.pause(),
    aim(seconds) {
      aimed = media.readyState === 0 ? seconds : null;
      move(seconds);
      media.dispatchEvent(new Event("seeking"));
    },
    jump(seconds) {
      move(seconds);
      play();
      return true;
    },
    rate: (by) => (media.playbackRate = Math.min(3, Math.max(0.25, media.playbackRate + by))),
    fill,
    tell: (listener) => watch(media, (seconds) => listener(aimed ?? seconds)),
  };
}
