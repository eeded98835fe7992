/** Which clip is played, and what comes after it. */
import { Frames } from "./frames.js";
import { clips, player } from "./page.js";
import { Recordings } from "./recordings.js";
import { announce, drawState, drawTime, reveal, say, show } from "./stage.js";

/** The providers whose frames may load: each is asked for by a click. */
const allowed = new Set();

let current = null;
let started = false;
let plays = false;

const tell = {
  time: (seconds) => drawTime(current, seconds),
  playing(isPlaying) {
    plays = isPlaying;
    draw();
  },
  ended: () => go(1, "It was the last clip."),
  failed(text) {
    say(text);
    go(1, text);
  },
  say,
};

const recordings = player && new Recordings(player.querySelector("video"), tell);
const frames = player && new Frames(player.querySelector(".screen"), tell);

const playerOf = (clip) => (clip.isOwn ? recordings : frames);

/** The nearest clip that can be played here, forwards (1) or backwards (-1); undefined at an end. */
function neighbour(step) {
  let index = clips.indexOf(current) + step;
  while (clips[index] !== undefined && !clips[index].isHere) {
    index += step;
  }
  return clips[index];
}

const mayPlay = (clip) => clip.isOwn || allowed.has(clip.provider);

const place = (clip) => `Clip ${clips.indexOf(clip) + 1} of ${clips.length}: ${clip.title}`;

const draw = () => drawState(current, plays, !mayPlay(current));

/** The address leads to the current clip. */
const writeAddress = () => history.replaceState(history.state, "", "#" + (clips.indexOf(current) + 1));

/** Makes a clip the current one. Nothing is played before someone has pressed Play. */
export function choose(clip) {
  if (clip === current) {
    return;
  }
  if (current !== null) {
    const stays = clip.media === current.media && clip.template === current.template;
    playerOf(current)[stays ? "pause" : "stop"]();
  }
  started = false;
  plays = false;
  current = clip;
  show(clip, neighbour(1));
  draw();
}

function start() {
  started = true;
  plays = true;
  draw();
  announce(place(current));
  writeAddress();
  playerOf(current).play(current, neighbour(1));
}

/** Plays a clip, or says that its provider must be loaded first. */
export function play(clip) {
  choose(clip);
  writeAddress();
  if (mayPlay(clip)) {
    start();
  } else {
    say(`${place(clip)}. Press Play to load ${clip.provider}.`);
  }
}

/** Goes to the next clip (1) or the one before (-1), and plays it if the current one was played. */
function go(step, atTheEnd) {
  const next = neighbour(step);
  const goesOn = plays;
  if (next === undefined) {
    plays = false;
    started = false;
    draw();
    say(atTheEnd);
    return;
  }
  reveal(next);
  if (goesOn) {
    play(next);
  } else {
    choose(next);
    writeAddress();
    announce(place(next));
  }
}

export const next = () => go(1, "This is the last clip.");
export const previous = () => go(-1, "This is the first clip.");

export function toggle() {
  if (plays) {
    playerOf(current).pause();
    plays = false;
    draw();
  } else if (started) {
    playerOf(current).resume();
  } else {
    allowed.add(current.provider);
    start();
  }
}

export const currentClip = () => current;

/** Goes on with the next clip, or with the one before, as the current one is left out. */
export function leave() {
  const other = neighbour(1) ?? neighbour(-1);
  if (other !== undefined) {
    choose(other);
  }
  return other;
}

/** The list has changed. */
export function redraw() {
  show(current, neighbour(1));
  writeAddress();
}
