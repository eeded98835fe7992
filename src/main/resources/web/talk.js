/**
 * The page of one talk: the transcript follows the player, a click on what was said jumps to it,
 * and what is sought is marked in the transcript and on the strip. Everything here adds to a page
 * that works without it. Times are seconds from the start of the video, unless a name ends in
 * "millis", as the attributes data-start do.
 */

const SVG = "http://www.w3.org/2000/svg";

/** Who scrolls by hand is left alone for so long. */
const LEFT_ALONE_MILLIS = 5000;

/** While somebody types, the server is asked after so long a pause. */
const TYPING_MILLIS = 250;

/** More marks on a strip could not be told apart. */
const MARKS = 200;

const page = document.querySelector("article.talk");
const lines = page.querySelector(".lines");
const cues = [...page.querySelectorAll(".cue")];
const timed = cues.filter((cue) => cue.dataset.start !== undefined);
const length = Number(page.dataset.length) / 1000;

// ---- times

/** The seconds that "90", "90s", "2m3s" or "1:02:03" mean; null for any other text. */
export function secondsIn(text) {
  const units = /^(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,6})?)s?)?$/.exec(text);
  const clock = /^(?:(\d{1,5}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)$/.exec(text);
  const parts = units ?? clock;
  return text === "" || parts === null
    ? null
    : Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

/** As people write it, rounded down: 0:07, 12:04, 1:02:03. */
export function timecode(seconds) {
  const whole = Math.floor(seconds);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

const startOf = (element) => Number(element.dataset.start) / 1000;

/** Where "#t=" or the name of a cue says to begin; null where neither stands in the address. */
function startInHash() {
  const hash = location.hash.slice(1);
  const told = /(?:^|&)t=([^&]*)/.exec(hash);
  const named = timed.find((cue) => cue.id !== "" && cue.id === hash);
  return named ? startOf(named) : secondsIn(told?.[1] ?? "");
}

/** Where the page's address says to begin: "#t=", a cue or "?t="; null for nowhere. */
function startInAddress() {
  return startInHash() ?? secondsIn(new URLSearchParams(location.search).get("t") ?? "");
}

// ---- players: each knows its second, tells it while it plays, and jumps when it can

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

/** A provider's player, which is not asked for before its button is pressed. */
function providerPlayer(stage) {
  const button = stage.querySelector(".load");
  let second = 0;
  let frame = null;
  let listener = () => {};

  function load() {
    frame?.remove(); // a new frame, as a new fragment alone would load nothing
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

/** YouTube and Vimeo tell their times to who asks; another player would not understand. */
function askForTimes(frame) {
  const origin = new URL(frame.src).origin;
  const questions = [
    { event: "listening", id: 1, channel: "widget" },
    { method: "addEventListener", value: "timeupdate" },
  ];
  questions.forEach((one) => frame.contentWindow.postMessage(JSON.stringify(one), origin));
}

/** The second that a provider's player tells; null when it tells something else. */
function secondIn(data) {
  try {
    const told = typeof data === "string" ? JSON.parse(data) : data;
    const second = told?.info?.currentTime ?? told?.data?.seconds;
    return Number.isFinite(second) ? second : null;
  } catch {
    return null;
  }
}

/** For a recording that is only linked. */
function noPlayer() {
  let second = 0;
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

// ---- the transcript follows

let touched = -Infinity;
let current = null;

/** The last cue that has begun; null before the first. */
function cueAt(seconds) {
  let low = 0;
  let high = timed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(timed[middle]) <= seconds + 0.001) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return timed[low - 1] ?? null;
}

/** Whether something in the transcript is so well in sight that nothing need move. */
function isInSight(element) {
  const area = lines.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const margin = area.height / 5;
  return place.top >= area.top + margin && place.bottom <= area.bottom - margin;
}

/** Scrolls the transcript, and nothing else, until something stands in its middle. */
function reveal(element) {
  const area = lines.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const by = place.top - area.top - (area.height - place.height) / 2;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const far = Math.abs(by) > 2 * area.height;
  lines.scrollTo({ top: lines.scrollTop + by, behavior: calm || far ? "instant" : "smooth" });
}

function follow(seconds) {
  const cue = cueAt(seconds);
  if (cue === current) {
    return;
  }
  page.querySelectorAll(".cue[aria-current]").forEach((old) => old.removeAttribute("aria-current"));
  current = cue;
  cue?.setAttribute("aria-current", "true");
  const leftAlone = performance.now() - touched < LEFT_ALONE_MILLIS;
  if (cue !== null && !leftAlone && !isInSight(cue)) {
    reveal(cue);
  }
}

/** Jumps, and shows where; whether the player could. */
function jump(seconds) {
  touched = -Infinity;
  return player.jump(seconds);
}

/** When the word under the pointer is said, or else its cue. */
function secondAt(cue, event) {
  const text = cue.querySelector(".text");
  const caret = caretAt(event.clientX, event.clientY);
  if (cue.dataset.words === undefined || caret === null || !text.contains(caret.node)) {
    return startOf(cue);
  }
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(caret.node, caret.offset);
  const words = cue.dataset.words.split(" ").map((word) => word.split(":").map(Number));
  const word = words.findLast(([start]) => start <= before.toString().length);
  return word === undefined ? startOf(cue) : word[1] / 1000;
}

function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) {
    return { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const isPlainClick = (event) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** A time is a link to the recording where no player is loaded; a word only jumps. */
function jumpFromTranscript(event) {
  const cue = event.target.closest(".cue[data-start]");
  if (cue === null || !isPlainClick(event)) {
    return;
  }
  if (event.target.closest("a") !== null) {
    jumpFromLink(event, startOf(cue));
  } else if (getSelection().isCollapsed) {
    jump(secondAt(cue, event));
  }
}

function jumpFromLink(event, seconds) {
  if (jump(seconds)) {
    event.preventDefault();
  }
}

function listenToTranscript() {
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    lines.addEventListener(event, () => (touched = performance.now()), { passive: true });
  }
  lines.addEventListener("click", jumpFromTranscript);
}

function listenToChapters() {
  page.querySelector(".chapters")?.addEventListener("click", (event) => {
    const chapter = event.target.closest("a[data-start]");
    if (chapter !== null && isPlainClick(event)) {
      jumpFromLink(event, startOf(chapter));
    }
  });
}

// ---- the strip

const strip = page.querySelector(".strip");

function drawPlayed(seconds) {
  const played = Math.min(100, (100 * seconds) / length);
  strip?.querySelector(".played").setAttribute("width", `${played}%`);
}

/** Marks where something is said, the ones that could not be told apart as one. */
function drawMarks(places) {
  const apart = Math.max(1, length / MARKS);
  let last = -Infinity;
  const marks = [];
  for (const place of places) {
    if (place.matchSeconds !== null && place.matchSeconds - last >= apart) {
      last = place.matchSeconds;
      marks.push(markOf(place));
    }
  }
  strip?.querySelector(".marks").replaceChildren(...marks);
}

function markOf(place) {
  const link = document.createElementNS(SVG, "a");
  const cue = cues[place.cue];
  const label = `${timecode(place.matchSeconds)} ${cue.querySelector(".text").textContent}`;
  const x = `${(100 * Math.min(place.matchSeconds, length)) / length}%`;
  link.setAttribute("href", `#${cue.id}`);
  link.setAttribute("aria-label", label);
  link.dataset.start = Math.round(place.matchSeconds * 1000);
  link.append(
    rectangle("reach", { x, y: 0, width: 14, height: 44 }),
    rectangle("mark", { x, y: 10, width: 4, height: 24, rx: 2 }),
  );
  return link;
}

function rectangle(name, attributes) {
  const rectangle = document.createElementNS(SVG, "rect");
  rectangle.setAttribute("class", name);
  Object.entries(attributes).forEach(([key, value]) => rectangle.setAttribute(key, value));
  return rectangle;
}

/** A mark's time and text, while it is pointed at or has the focus. */
function peek(event) {
  const mark = event.target.closest(".marks a");
  strip.querySelector(".said").textContent = mark?.getAttribute("aria-label") ?? "";
}

function jumpOnStrip(event) {
  const mark = event.target.closest(".marks a");
  const area = strip.querySelector("svg").getBoundingClientRect();
  const share = (event.clientX - area.left) / area.width;
  if (isPlainClick(event)) {
    event.preventDefault();
    jump(mark === null ? Math.max(0, share * length) : startOf(mark));
  }
}

function listenToStrip() {
  strip.querySelector("svg").addEventListener("click", jumpOnStrip);
  for (const event of ["pointerover", "focusin"]) {
    strip.querySelector("svg").addEventListener(event, peek);
  }
  for (const event of ["pointerleave", "focusout"]) {
    strip.querySelector("svg").addEventListener(event, () => peek({ target: strip }));
  }
  strip.querySelectorAll("title").forEach((title) => title.remove()); // the peek says the same
}

// ---- find in this talk

const form = page.querySelector(".find");
let found = form?.elements.q.value ?? "";
let chosen = -1;
let asking = new AbortController();
let typing = 0;

const marked = () => [...lines.querySelectorAll("mark")];

/** Asks the server, so that here the same counts as said as in every search. */
async function find(query) {
  clearTimeout(typing);
  asking.abort();
  asking = new AbortController();
  const asked = new URLSearchParams({ q: query, language: languageShown() });
  try {
    const answer = await fetch(`/api/v1${page.dataset.path}/places?${asked}`, {
      signal: asking.signal,
    });
    show(query, answer.ok ? (await answer.json()).places : []);
  } catch (failure) {
    if (failure.name !== "AbortError") {
      form.querySelector(".found").textContent = "no answer; try again";
    }
  }
}

const languageShown = () => page.querySelector(".transcript").dataset.language;

function show(query, places) {
  found = query;
  chosen = -1;
  const byCue = Map.groupBy(places, (place) => place.cue);
  cues.forEach((cue, index) => markIn(cue.querySelector(".text"), byCue.get(index) ?? []));
  drawMarks(places);
  keepInAddress(query);
  if (places.length > 0) {
    choose(next(1));
  } else {
    tellFound();
  }
}

/** Marks the places in a text; only text is ever put in. */
function markIn(text, places) {
  if (places.length === 0 && text.querySelector("mark") === null) {
    return;
  }
  const said = text.textContent;
  const parts = [];
  let end = 0;
  for (const [start, stop] of places.flatMap((place) => place.matches)) {
    const mark = document.createElement("mark");
    mark.textContent = said.slice(start, stop);
    parts.push(said.slice(end, start), mark);
    end = stop;
  }
  text.replaceChildren(...parts, said.slice(end));
}

function keepInAddress(query) {
  const address = new URL(location.href);
  if (query === "") {
    address.searchParams.delete("q");
  } else {
    address.searchParams.set("q", query);
  }
  history.replaceState(history.state, "", address);
}

/** The place that comes next, from the chosen one or else from where the player is. */
function next(step) {
  const marks = marked();
  if (chosen >= 0) {
    return (chosen + step + marks.length) % marks.length;
  }
  const from = current ?? cues[0];
  const ahead = marks.findIndex(
    (mark) =>
      mark.closest(".cue") === from ||
      (from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return step > 0 ? Math.max(0, ahead) : (ahead > 0 ? ahead : marks.length) - 1;
}

function choose(index) {
  marked().forEach((mark, other) => mark.classList.toggle("chosen", other === index));
  chosen = index;
  touched = performance.now();
  reveal(marked()[index]);
  tellFound();
}

function tellFound() {
  const all = marked().length;
  const told = chosen >= 0 ? `${chosen + 1} of ${all}` : all === 0 ? "not said" : `${all} places`;
  form.querySelector(".found").textContent = found === "" ? "" : told;
}

/** Finds what is new in the field, or goes on to the next place. */
function findOrStep(step) {
  const query = form.elements.q.value.trim();
  if (query !== found) {
    find(query);
  } else if (marked().length > 0) {
    choose(next(step));
  }
}

function listenToFind() {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    findOrStep(1);
  });
  form.elements.q.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.shiftKey && !event.isComposing) {
      event.preventDefault();
      findOrStep(-1);
    }
  });
  form.elements.q.addEventListener("input", (event) => {
    clearTimeout(typing);
    const wait = event.isComposing ? 2 * TYPING_MILLIS : TYPING_MILLIS;
    typing = setTimeout(() => find(form.elements.q.value.trim()), wait);
  });
  form.querySelectorAll(".step").forEach((button) =>
    button.addEventListener("click", () => findOrStep(Number(button.dataset.step))),
  );
}

// ---- copy

const copying = page.querySelector(".copy");

/** The page's address at a second. */
function addressAt(seconds) {
  const address = new URL(page.dataset.path, location.href);
  address.searchParams.set("t", Math.floor(seconds));
  return address.href;
}

const escapedInMarkdown = (text) => text.replace(/[\\`*_[\]<>&]/g, "\\$&");

function escapedInHtml(text) {
  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

const COPIED = { link: "link", markdown: "Markdown link", html: "HTML link" };

/** The moment at a second as it is pasted elsewhere. */
function moment(second, form) {
  const address = addressAt(second);
  const name = `${page.dataset.title} at ${timecode(second)}`;
  switch (form) {
    case "markdown":
      return `[${escapedInMarkdown(name)}](${address})`;
    case "html":
      return `<a href="${escapedInHtml(address)}">${escapedInHtml(name)}</a>`;
    default:
      return address;
  }
}

async function copy(button) {
  const told = copying.querySelector(".told");
  const second = player.second();
  const text = moment(second, button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = `Copied the ${COPIED[button.dataset.copy]} to ${timecode(second)}.`;
  } catch {
    told.textContent = `This browser does not allow copying: ${text}`;
  }
}

function listenToCopy() {
  copying.querySelectorAll("button").forEach((button) =>
    button.addEventListener("click", () => copy(button)),
  );
}

// ---- all together

const player = playerOfPage();

function at(seconds) {
  drawPlayed(seconds);
  if (copying) {
    copying.querySelector(".now").textContent = timecode(seconds);
  }
  if (lines) {
    follow(seconds);
  }
}

function begin(seconds) {
  if (seconds !== null) {
    jump(seconds);
    at(seconds);
  }
}

player.tell(at);
listenToChapters();
if (lines) {
  listenToTranscript();
  listenToFind();
}
if (strip) {
  listenToStrip();
}
if (copying) {
  listenToCopy();
}
addEventListener("hashchange", () => begin(startInHash()));
begin(startInAddress());
if (lines && startInAddress() === null && marked().length > 0) {
  choose(0);
}
