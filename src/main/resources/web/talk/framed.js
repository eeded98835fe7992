/**
 * The players of YouTube and Vimeo in their frames, without a script of theirs: they report and
 * obey by messages. Before its button is pressed, nothing is loaded.
 */
import { timecode } from "../embed/timecode.js";
import { page } from "./page.js";

/** Asks both to report; others would not understand. */
const QUESTIONS = [
  { event: "listening", id: 1, channel: "widget" },
  { method: "addEventListener", value: "timeupdate" },
  { method: "addEventListener", value: "play" },
  { method: "addEventListener", value: "pause" },
];

/** The same order to either: YouTube obeys "func", Vimeo "method". */
const order = (func, method, ...values) => [
  { event: "command", func, args: values },
  { method, value: values[0] },
];

function frameOf(address) {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = page.dataset.title;
  frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  frame.allowFullscreen = true;
  return frame;
}

/** What a message tells: {second, plays}, as far as it does. */
function told(data) {
  try {
    const message = typeof data === "string" ? JSON.parse(data) : data;
    const second = message?.info?.currentTime ?? message?.data?.seconds;
    const state = message?.info?.playerState;
    const plays = state === undefined ? { play: true, pause: false }[message?.event] : state === 1;
    return { second: Number.isFinite(second) ? second : undefined, plays };
  } catch {
    return {};
  }
}

/** A player that its button loads. */
export function framedPlayer(stage) {
  const button = stage.querySelector(".load");
  let second = Number(stage.dataset.start) / 1000;
  let frame = null;
  let hears = false;
  let plays = false;
  let speed = 1;
  let listener = () => {};

  const send = (messages) => {
    const { origin } = new URL(frame.src);
    messages.forEach((one) => frame.contentWindow.postMessage(JSON.stringify(one), origin));
  };

  function load() {
    frame?.remove(); // a new frame, since a new fragment would load nothing
    frame = frameOf(stage.dataset.player.replace("{seconds}", Math.floor(second)));
    frame.addEventListener("load", () => send(QUESTIONS));
    hears = false;
    stage.classList.add("loaded");
    stage.append(frame);
  }

  function heard(event) {
    if (frame !== null && event.source === frame.contentWindow) {
      const news = told(event.data);
      hears = true;
      second = news.second ?? second;
      plays = news.plays ?? plays;
      listener(second);
    }
  }

  function move(seconds) {
    second = seconds;
    if (hears) {
      send(order("seekTo", "setCurrentTime", seconds, true));
    } else if (frame !== null) {
      load();
    } else {
      button.querySelector("b").textContent = `Play here from ${timecode(seconds)}`;
    }
    listener(seconds);
  }

  button.addEventListener("click", load);
  addEventListener("message", heard);
  return {
    second: () => second,
    plays: () => plays,
    play: () => (frame === null ? load() : send(order("playVideo", "play"))),
    pause: () => frame !== null && send(order("pauseVideo", "pause")),
    aim: (seconds) => (frame === null || hears ? move(seconds) : undefined),
    jump(seconds) {
      move(seconds);
      return frame !== null;
    },
    rate(by) {
      speed = Math.min(2, Math.max(0.25, speed + by));
      return frame !== null && send(order("setPlaybackRate", "setPlaybackRate", speed)), speed;
    },
    fill: () => frame?.requestFullscreen?.(),
    tell: (to) => (listener = to),
  };
}
