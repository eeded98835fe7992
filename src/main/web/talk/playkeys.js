/** The keys of the player, as other players have them; the card of keys lists them. */
import { jump } from "./follow.js";
import { step } from "./find.js";
import { lines, page, say } from "./page.js";
import { player } from "./players.js";
import { share } from "./share.js";

const KEYS = [
  ["Space or k", "play or pause"],
  ["← →", "5 seconds back or forward"],
  ["j l", "10 seconds back or forward"],
  ["n p", "next or previous place"],
  ["< >", "slower or faster"],
  ["f", "full screen"],
  ["s", "share the selection, or the current sentence"],
  ["↓ ↑", "in the text: next or previous paragraph"],
];

const seekBy = (by) => () => {
  const to = Math.max(0, player.second() + by);
  return player.plays() ? jump(to) : player.aim(to);
};

const toggle = () => (player.plays() ? player.pause() : player.play());

const rate = (by) => () => {
  say(`Speed ${Number(player.rate(by)).toLocaleString("en")}×`);
};

const DOES = {
  " ": toggle,
  k: toggle,
  j: seekBy(-10),
  l: seekBy(10),
  ArrowLeft: seekBy(-5),
  ArrowRight: seekBy(5),
  n: () => lines && step(1),
  p: () => lines && step(-1),
  f: () => player.fill(),
  "<": rate(-0.25),
  ">": rate(0.25),
  s: (event) => lines && share(event.target.closest(".said")?.querySelector(":scope > span")),
};

/** Whether a key means something else where it is pressed. */
function isTaken({ target, key }) {
  const writes = "input, textarea, select, [contenteditable], audio, video, dialog";
  const presses = "button, summary, .sharing a";
  return target.closest?.(key === " " ? `${writes}, ${presses}` : writes);
}

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    const does = DOES[event.key];
    if (!does || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (!isTaken(event)) {
      event.preventDefault();
      does(event);
    }
  });
  page.append(page.dataset.served ? keysForCard() : keysToUnfold());
}

/** For the card of keys, which other pages of a service have too. */
function keysForCard() {
  const listed = document.createElement("script");
  listed.type = "application/json";
  listed.dataset.keys = "Keys of the player";
  listed.textContent = JSON.stringify(KEYS);
  return listed;
}

function keysToUnfold() {
  const list = document.createElement("dl");
  for (const [key, does] of KEYS) {
    const pressed = document.createElement("dt");
    pressed.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    list.append(pressed, Object.assign(document.createElement("dd"), { textContent: does }));
  }
  const listed = Object.assign(document.createElement("details"), { className: "player-keys" });
  listed.append(Object.assign(document.createElement("summary"), { textContent: "Keys of the player" }), list);
  return listed;
}
