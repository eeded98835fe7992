/** Players: each knows its time, reports it while it plays, and jumps if it can. */
import { timecode } from "../embed/texts.js";
import { page, start } from "./page.js";
import { startOf } from "./times.js";

/** The browser's own player. */
function nativePlayer(media) {
  return {
    second: () => media.currentTime,
    jump(seconds) {
      media.currentTime = seconds;
      media.play().catch(() => {}); // a browser may want a click first
      return true;
    },
    tell(listener) {
      for (const event of ["timeupdate", "seeking"]) {
        media.addEventListener(event, () => listener(media.currentTime));
      }
    },
  };
}

/** A provider's player, which is not loaded before its button is pressed. */
function providerPlayer(stage) {
  const button = stage.querySelector(".load");
  let second = startOf(stage);
  let frame = null;
  let listener = () => {};

  function load() {
    frame?.remove(); // a new frame, since a new fragment would load nothing
    frame = providerFrame(stage.dataset.player.replace("{seconds}", Math.floor(second)));
    stage.classList.add("loaded");
    stage.append(frame);
  }

  button.addEventListener("click", load);
  addEventListener("message", (event) => {
    if (frame !== null && event.source === frame.contentWindow) {
      second = secondIn(event.data) ?? second;
      listener(second);
    }
  });
  return {
    second: () => second,
    jump(seconds) {
      second = seconds;
      button.querySelector("b").textContent = `Play here from ${timecode(seconds)}`;
      if (frame !== null) {
        load();
      }
      listener(seconds);
      return frame !== null;
    },
    tell: (to) => (listener = to),
  };
}

function providerFrame(address) {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = page.dataset.title;
  frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  frame.addEventListener("load", () => askForTimes(frame));
  return frame;
}

/** Asks players of YouTube and Vimeo to report their times; others would not understand. */
function askForTimes(frame) {
  const origin = new URL(frame.src).origin;
  const questions = [
    { event: "listening", id: 1, channel: "widget" },
    { method: "addEventListener", value: "timeupdate" },
  ];
  questions.forEach((one) => frame.contentWindow.postMessage(JSON.stringify(one), origin));
}

/** The time in a message of a provider's player, in seconds; null if it has none. */
function secondIn(data) {
  try {
    const message = typeof data === "string" ? JSON.parse(data) : data;
    const second = message?.info?.currentTime ?? message?.data?.seconds;
    return Number.isFinite(second) ? second : null;
  } catch {
    return null;
  }
}

/** For a video that is only linked. */
function noPlayer() {
  let second = start;
  let listener = () => {};
  return {
    second: () => second,
    jump(seconds) {
      second = seconds;
      listener(seconds);
      return false;
    },
    tell: (to) => (listener = to),
  };
}

function playerOfPage() {
  const media = page.querySelector(".stage audio, .stage video");
  const stage = page.querySelector(".stage[data-player]");
  return media ? nativePlayer(media) : stage ? providerPlayer(stage) : noPlayer();
}

/** What plays this talk. */
export const player = playerOfPage();
