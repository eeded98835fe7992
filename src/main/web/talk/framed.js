/** The player of YouTube or Vimeo in its frame. Before its button is pressed, nothing is loaded. */
import { timecode } from "../embed/timecode.js";
import { order, providerFrame, report, send } from "../provider.js";
import { page, say } from "./page.js";

/** Whether the player plays, as far as it reports that. */
const isPlaying = ({ state, event }) =>
  state === undefined ? { play: true, pause: false }[event] : state === 1;

/** How long a player may take until it says anything, in ms. */
const SILENT = 8000;

/** A player that its button loads. */
export function framedPlayer(stage) {
  const button = stage.querySelector(".load");
  let second = Number(stage.dataset.start) / 1000;
  let frame = null;
  let hears = false;
  let waiting = 0;
  let plays = false;
  let speed = 1;
  let listener = () => {};

  function load() {
    frame?.remove(); // a new frame, since a new fragment would load nothing
    const address = stage.dataset.player.replace("{seconds}", Math.floor(second));
    frame = providerFrame(address, page.dataset.title);
    hears = false;
    stage.classList.add("loaded");
    stage.append(frame);
    clearTimeout(waiting);
    waiting = setTimeout(() => hears || leadAway(), SILENT);
  }

  /** A frame may be blocked, or have nothing to show: the page cannot know. */
  function leadAway() {
    stage.after(stage.querySelector(".outside"));
    say("The player does not answer. If it shows nothing, follow the link.");
  }

  function heard(event) {
    if (frame !== null && event.source === frame.contentWindow) {
      const news = report(event.data);
      hears = true;
      second = news.second ?? second;
      plays = isPlaying(news) ?? plays;
      listener(second);
    }
  }

  function move(seconds) {
    second = seconds;
    if (hears) {
      send(frame, order("seekTo", "setCurrentTime", seconds, true));
    } else if (frame !== null) {
      load();
    } else {
      button.querySelector("b").textContent = seconds < 1 ? "Play here" : `Play here from ${timecode(seconds)}`;
    }
    listener(seconds);
  }

  button.addEventListener("click", load);
  addEventListener("message", heard);
  return {
    second: () => second,
    plays: () => plays,
    play: () => (frame === null ? load() : send(frame, order("playVideo", "play"))),
    pause: () => frame !== null && send(frame, order("pauseVideo", "pause")),
    aim: (seconds) => (frame === null || hears ? move(seconds) : undefined),
    jump(seconds) {
      move(seconds);
      return frame !== null;
    },
    rate(by) {
      speed = Math.min(2, Math.max(0.25, speed + by));
      return frame !== null && send(frame, order("setPlaybackRate", "setPlaybackRate", speed)), speed;
    },
    fill: () => frame?.requestFullscreen?.(),
    tell: (to) => (listener = to),
  };
}
