/**
 * What plays the talk: it knows its second and whether it plays, reports while it does, and obeys.
 * aim() moves it without starting it; jump() starts it, and returns whether it could.
 */
import { framedPlayer } from "./framed.js";
import { nativePlayer } from "./native.js";
import { page, start } from "./page.js";

/** For a video that is only linked. */
function noPlayer() {
  let second = start;
  let listener = () => {};
  const move = (seconds) => listener((second = seconds));
  return {
    second: () => second,
    plays: () => false,
    play: () => {},
    pause: () => {},
    aim: move,
    jump: (seconds) => (move(seconds), false),
    rate: () => 1,
    fill: () => {},
    tell: (to) => (listener = to),
  };
}

function playerOfPage() {
  const media = page.querySelector(".stage audio, .stage video");
  const stage = page.querySelector(".stage[data-player]");
  if (stage && location.protocol === "file:") {
    stage.querySelector(".load").remove(); // providers play on no page without an address
    return noPlayer();
  }
  return media ? nativePlayer(media) : stage ? framedPlayer(stage) : noPlayer();
}

export const player = playerOfPage();
