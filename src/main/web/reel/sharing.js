/** A reel for others: its address, and a list that a person has picked by leaving out the rest. */
import { home } from "home";
import { clips, reel, remove } from "./page.js";
import { currentClip, leave, redraw } from "./sequence.js";
import { say } from "./stage.js";

/** Proxies refuse longer addresses, in characters. */
const LONGEST = 7500;

async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied ${what}.`);
  } catch {
    say(`This browser does not allow copying: ${text}`);
  }
}

const here = () => "#" + (clips.indexOf(currentClip()) + 1);

/** The link to the current clip. */
export const copyLink = () => copy(home + reel.dataset.address + here(), `the link to clip ${here().slice(1)}`);

function escaped(text) {
  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => escapes[character]);
}

/** The code that shows the reel on another page. */
export const copyEmbedCode = () =>
  copy(
    `<iframe src="${escaped(home + reel.dataset.frames + reel.dataset.address)}" width="640" height="480"` +
      ` title="${escaped(reel.dataset.title)}" loading="lazy" allow="autoplay; fullscreen" style="border:0"></iframe>`,
    "the embed code",
  );

/** The same characters as those of class ReelAddress. */
const encoded = (text) =>
  encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@").replaceAll("%2C", ",");

/** The talk, times and language of a clip's address: `EVENT/STEM@1-2,de`. */
function partsOf(address) {
  const at = address.lastIndexOf("@");
  const [times, language = ""] = address.slice(at + 1).split(",");
  return { talk: address.slice(0, at), times, language };
}

/** The addresses of clips: those of one talk that follow each other share one, as ClipAddress reads it. */
function grouped(left) {
  const groups = [];
  for (const { talk, times, language } of left.map((clip) => partsOf(clip.address))) {
    const last = groups.at(-1);
    if (last?.talk === talk && last.language === language) {
      last.times.push(times);
    } else {
      groups.push({ talk, language, times: [times] });
    }
  }
  return groups.map(({ talk, language, times }) => `${talk}@${[...times, ...(language ? [language] : [])].join(",")}`);
}

function picked(left) {
  const title = "title=" + encodeURIComponent(reel.dataset.title);
  return reel.dataset.page + "?" + [title, ...grouped(left).map((address) => "clip=" + encoded(address))].join("&");
}

let shown = location.search;

/** Whether the address leads to the list that is shown. */
export const isShown = () => location.search === shown;

/** Leaves a clip out: the rest is a list that was picked by hand, at an address of its own. */
export function leaveOut(clip) {
  const address = picked(clips.filter((other) => other !== clip));
  if (address.length > LONGEST) {
    say(`${clips.length} clips do not fit into an address. Search for more words, or filter, before you leave out clips.`);
    return;
  }
  const number = clips.indexOf(clip) + 1;
  if (clips.length < 2 || (clip === currentClip() && leave() === undefined)) {
    say("This is the only clip that can be played here.");
    return;
  }
  const hadFocus = clip.element.contains(document.activeElement);
  remove(clip);
  reel.dataset.address = address;
  history.pushState(null, "", home + address);
  shown = location.search;
  redraw();
  const back = Object.assign(document.createElement("button"), { type: "button", textContent: "Put it back" });
  back.addEventListener("click", () => history.back());
  say(`Clip ${number} is left out.`, back);
  if (hadFocus) {
    currentClip().element.querySelector(".out").focus({ preventScroll: true });
  }
}
