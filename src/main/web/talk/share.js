/** Shares what is selected, or the sentence that is current: copies it in the form that is chosen. */
import { timecode } from "../embed/timecode.js";
import { currentPiece } from "./follow.js";
import { FORMS } from "./forms.js";
import { lines, page, pieceAt, pieces, transcript } from "./page.js";
import { player } from "./players.js";
import { addressAt, clipOf, partsIn, quoteOf, selectedRange, sentenceAround } from "./quotes.js";
import { loadWords } from "./words.js";

const BUTTONS = [
  ["link", "Link"],
  ["ending", "Link with end"],
  ["text", "Quote"],
  ["markdown", "Markdown"],
  ["html", "HTML"],
  ["embed", "Embed"],
];

/** Of captions without times. */
const UNTIMED = new Set(["text", "markdown", "html"]);

/** Which second is shown as the one that would be copied; null in a talk without any. */
const now = page.querySelector(".copy .now");

let panel = null;
let quote = null;
let from = null;
let isHeld = false;

async function copy(text, done, status) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    status.textContent = `This browser does not allow copying: ${text}`;
  }
}

const time = () => (quote.start === null ? "" : ` ${timecode(quote.start)}–${timecode(quote.end)}`);

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function makePanel() {
  const status = element("p", { className: "copied", role: "status" });
  const buttons = BUTTONS.map(([form, label]) => {
    const button = element("button", { type: "button", textContent: label });
    button.dataset.form = form;
    button.addEventListener("click", () => {
      const [done, write] = FORMS[form];
      copy(write(quote), `${done}${time()}.`, status);
    });
    return button;
  });
  const clip = element("a", { className: "clip", download: "", textContent: "Subtitles (.vtt)" });
  const close = element("button", { type: "button", className: "close", textContent: "Close" });
  close.addEventListener("click", hide);
  const said = element("p", { className: "quoted", dir: "auto" });
  const shown = element("div", { className: "sharing", role: "dialog" }, said);
  shown.setAttribute("aria-label", "Share");
  shown.append(element("div", { className: "choices" }, ...buttons, clip, close), status);
  shown.addEventListener("pointerdown", (event) => event.target !== said && event.preventDefault());
  shown.addEventListener("keydown", (event) => event.key === "Escape" && closeOnly(event));
  return shown;
}

/** What is around the panel does not take the key as its own. */
function closeOnly(event) {
  event.stopPropagation();
  hide();
}

function hide() {
  if (panel?.isConnected) {
    panel.remove();
    isHeld = false;
    from?.focus();
    from = null;
  }
}

/** Beside what it shares, or at the foot of a small window. */
function place(range) {
  const box = page.getBoundingClientRect();
  const shared = range.getBoundingClientRect();
  panel.style.top = `${shared.bottom - box.top + 8}px`;
  page.append(panel);
  panel.style.left = `max(0px, min(${shared.left - box.left}px, 100% - ${panel.offsetWidth}px))`;
}

async function showPanel(parts, range) {
  await loadWords();
  quote = quoteOf(parts);
  panel ??= makePanel();
  panel.querySelector(".quoted").textContent = quote.text;
  panel.querySelector(".copied").textContent = "";
  panel.querySelectorAll("[data-form]").forEach((button) => {
    button.hidden = quote.start === null && !UNTIMED.has(button.dataset.form);
  });
  const address = await clipOf(quote);
  const clip = panel.querySelector(".clip");
  clip.hidden = address === null;
  clip.href = address ?? "";
  clip.download = clipName();
  place(range);
}

/** "talk.en.724-731.vtt", by the name of the whole. */
function clipName() {
  const whole = transcript.querySelector("[download]").download;
  return whole.replace(/[^.]*$/, `${Math.floor(quote.start)}-${Math.ceil(quote.end)}.vtt`);
}

function rangeOf(parts) {
  const range = document.createRange();
  range.setStartBefore(parts[0].piece);
  range.setEndAfter(parts.at(-1).piece);
  return range;
}

/** Opens for what is selected, or else for the sentence of a piece or the current one. */
export async function share(piece) {
  const range = selectedRange();
  const around = piece ?? currentPiece() ?? pieceAt(player.second()) ?? pieces[0];
  const parts = range ? partsIn(range) : sentenceAround(around);
  if (parts.length > 0) {
    from = document.activeElement;
    isHeld = true;
    await showPanel(parts, range ?? rangeOf(parts));
    panel.querySelector("button:not([hidden])").focus({ preventScroll: range === null });
  }
}

function offer() {
  const range = selectedRange();
  const parts = range ? partsIn(range) : [];
  if (parts.length > 0) {
    showPanel(parts, range);
  } else if (!isHeld) {
    panel?.remove();
  }
}

/** The buttons beside the player, and what is selected. */
export function listenToSharing() {
  const copying = page.querySelector(".copy");
  copying.querySelector("[data-copy]").addEventListener("click", () => {
    const second = now ? player.second() : null;
    const status = copying.querySelector(".copied");
    copy(addressAt(second), `Copied the link${now ? ` to ${timecode(second)}` : ""}.`, status);
  });
  if (!lines) {
    return;
  }
  copying.querySelector("[data-share]").addEventListener("click", () => share());
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 250);
  });
}

/** Shows which second would be copied. */
export function tellSecond(seconds) {
  if (now) {
    now.textContent = timecode(seconds);
  }
}
