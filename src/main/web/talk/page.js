/** The parts of the page of one talk. Of several transcripts, the one that is asked for is shown. */

export const page = document.querySelector("article.talk");

/** Where in its recording the talk begins, in seconds. */
export const start = Number(page.dataset.starts) / 1000;

/** The length of the talk, in seconds. */
export const length = Number(page.dataset.length) / 1000;

function chosenTranscript() {
  const all = [...page.querySelectorAll(".transcript")];
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const language = new URLSearchParams(location.search).get("language");
  const chosen =
    (named && all.find((one) => one.contains(named))) ||
    all.find((one) => one.dataset.language === language) ||
    all[0];
  all.forEach((one) => (one.hidden = one !== chosen));
  return chosen;
}

/** What was said, with what searches it; undefined if there are no captions. */
export const transcript = chosenTranscript();

/** The paragraphs of it; undefined if there are no captions. */
export const lines = transcript?.querySelector(".lines");

/** The cues in the paragraphs, in their order; a cue that a paragraph ends within is two of them. */
export const pieces = lines ? [...lines.querySelectorAll(".said > span")] : [];

/** When a piece is said, in seconds; NaN if that is not known. */
export function startOf(piece) {
  const millis = piece.id ? piece.id.slice(piece.id.lastIndexOf("-") + 1) : piece.dataset.at;
  return Number(millis ?? NaN) / 1000;
}

let timed = null;

/** The pieces whose times are known. */
export const timedPieces = () => (timed ??= pieces.filter((piece) => piece.id || piece.dataset.at));

let cues = null;

/** The pieces of each cue, by its number in the transcript. */
export function cuePieces() {
  if (cues === null) {
    cues = [];
    for (const piece of pieces) {
      if (piece.dataset.cut === undefined) {
        cues.push([piece]);
      } else {
        cues.at(-1).push(piece);
      }
    }
  }
  return cues;
}

/** The last piece that has begun at a second; undefined before the first. */
export function pieceAt(seconds) {
  const all = timedPieces();
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle]) <= seconds + 0.001) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return all[low - 1];
}

/** Where programs read the talk, with a slash at its end; null where there is no server. */
export function api() {
  const download = page.dataset.served && transcript?.querySelector("[download]");
  return download ? new URL(".", download.href).href : null;
}

/** Does what can wait until everything else has been painted, or 0.3 s. */
export const whenIdle = (task) =>
  self.requestIdleCallback ? requestIdleCallback(task, { timeout: 300 }) : setTimeout(task, 50);

/** Whom the captions name as who says a piece; "" if they name nobody for it, null if they never did before. */
export function speakerOf(piece) {
  const names = [...lines.querySelectorAll(".speaker, .said[data-speaker]")];
  const last = names.findLast((name) => name.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING);
  return !last ? null : last.matches(".speaker") ? last.textContent.replace(/:$/, "") : "";
}

/** The address of the page, without what it is asked; a file on a disk names the one on the web, if it has one. */
export function published() {
  const onDisk = location.protocol === "file:";
  const address = new URL((onDisk && document.querySelector("link[rel=canonical]")?.href) || location.href);
  address.search = "";
  address.hash = "";
  return address;
}

/** Says something of the player, where what was copied is said. */
export const say = (text) => (page.querySelector(".copy .copied").textContent = text);

let positions = null;

/** The piece after one; undefined after the last. */
export function pieceAfter(piece) {
  positions ??= new Map(pieces.map((one, at) => [one, at]));
  return pieces[positions.get(piece) + 1];
}

/** Whether who uses the page wants it calm. */
export const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
