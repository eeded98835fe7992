/** The text as one reads it: as paragraphs or caption by caption, by pointer or by keys. */
import { isPlainClick } from "../embed/clicks.js";
import { timecode } from "../embed/timecode.js";
import { currentPiece, jump, jumpFromLink, reveal } from "./follow.js";
import { lines, pieces, startOf, timedPieces, transcript } from "./page.js";
import { loadWords, secondAt } from "./words.js";

const VIEW = "cuepoint-view";

let stop = null;

const isByCaption = () => lines.dataset.view === "captions";

/** What the arrow keys go through: captions, or the times of paragraphs. */
const stops = () => (isByCaption() ? timedPieces() : [...lines.querySelectorAll("a.time")]);

/** The whole text is one stop of the Tab key: this one. */
function roveText(to) {
  if (stop !== null) {
    stop.tabIndex = -1;
    stop.removeAttribute("role");
    stop.removeAttribute("aria-describedby");
  }
  stop = to;
  stop.tabIndex = 0;
  if (isByCaption()) {
    stop.setAttribute("role", "link");
  }
}

/** Keys that come into the text begin where one is in the talk. */
function enterText({ target, relatedTarget }) {
  const piece = currentPiece();
  if (piece && target === stop && target.matches(":focus-visible") && !lines.contains(relatedTarget)) {
    const here = isByCaption() ? piece : (piece.parentElement.querySelector("a.time") ?? stop);
    roveText(here);
    here.focus({ preventScroll: true });
    reveal(here);
  }
}

/** A time is read together with the words that it stands before. */
function describe(event) {
  const said = event.target.closest("a.time")?.parentElement.querySelector("span[id]");
  if (said) {
    event.target.setAttribute("aria-describedby", said.id);
  }
}

function moveThrough(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = stops();
  const at = all.indexOf(event.target);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (step) {
    event.preventDefault();
    event.stopPropagation();
    const to = all[at + step] ?? all[at];
    roveText(to);
    to.focus({ preventScroll: true });
    reveal(to);
  } else if (event.key === "Enter" && isByCaption()) {
    event.preventDefault();
    jump(startOf(event.target));
  }
}

/** Where in a piece the pointer is, in UTF-16 units; 0 if that is not known. */
function offsetAt(piece, x, y) {
  const found = document.caretPositionFromPoint?.(x, y);
  const range = found ? null : document.caretRangeFromPoint?.(x, y);
  const node = found?.offsetNode ?? range?.startContainer;
  if (!node || !piece.contains(node)) {
    return 0;
  }
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, found?.offset ?? range.startOffset);
  return before.toString().length;
}

/** A time is a link to the video if no player is loaded; a word only jumps. */
async function jumpFromText(event) {
  const link = event.target.closest("a");
  const piece = event.target.closest(".said > span");
  if (!isPlainClick(event) || (link !== null && !link.matches(".time"))) {
    return;
  }
  if (link !== null) {
    const first = link.parentElement.querySelector(":scope > span");
    jumpFromLink(event, startOf(first));
  } else if (piece !== null && getSelection().isCollapsed && !Number.isNaN(startOf(piece))) {
    const offset = offsetAt(piece, event.clientX, event.clientY);
    await loadWords();
    const word = piece.textContent.lastIndexOf(" ", offset - 1) + 1;
    jump(secondAt(piece, word));
  }
}

function look(view) {
  lines.dataset.view = view;
  transcript.querySelectorAll("[data-view]").forEach((button) => {
    if (button !== lines) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
  });
  if (view === "captions") {
    pieces.forEach((piece) => {
      const second = startOf(piece);
      piece.dataset.shown ??= Number.isNaN(second) ? "" : timecode(second);
    });
  }
  const [first] = stops();
  if (first) {
    stops().forEach((each) => (each.tabIndex = -1));
    roveText(first);
  }
}

function remembered() {
  try {
    return localStorage.getItem(VIEW);
  } catch {
    return null;
  }
}

function chooseView(view) {
  look(view);
  try {
    localStorage.setItem(VIEW, view);
  } catch {
    // it is not remembered
  }
  if (currentPiece()) {
    reveal(currentPiece());
  }
}

export function listenToText() {
  lines.addEventListener("click", jumpFromText);
  lines.addEventListener("keydown", moveThrough);
  lines.addEventListener("focusin", enterText);
  lines.addEventListener("focusin", describe);
  lines.querySelectorAll(".edit").forEach((link) => (link.tabIndex = -1));
  const views = transcript.querySelector(".views"); // where captions have times
  views?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button !== null) {
      chooseView(button.dataset.view);
    }
  });
  look(views && remembered() === "captions" ? "captions" : "reading");
}
