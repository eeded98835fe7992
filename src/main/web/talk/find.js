/** Find in this talk: marks places in the text and on the timeline, and steps through them. */
import { listenToColours, markChosen, markPlaces } from "./marks.js";
import { currentPiece, jump, reveal, stay } from "./follow.js";
import { api, cuePieces, pieces, timedPieces, transcript, whenIdle } from "./page.js";
import { placesOf } from "finding"; // the one beside this file, or that of exported talks
import { markedPlaces } from "./places.js";
import { player } from "./players.js";
import { drawMarks } from "./timeline.js";

/** How long typing must pause before places are asked for, in ms. */
const TYPING_MILLIS = 200;

/** A link to a moment begins at most this long before what is said, in s. */
const LEAD_IN = 10;

/** The parameter of the address; in a bundle, "q" is asked of all talks. */
const ASKED = api() === null ? "find" : "q";

const form = transcript?.querySelector(".find");
let found = form?.elements.q.value ?? "";
let places = [];
let chosen = -1;

/** Whether the chosen place has been gone to. */
let isReached = false;
let asking = new AbortController();
let typing = 0;

async function find(query) {
  clearTimeout(typing);
  asking.abort();
  asking = new AbortController();
  try {
    showFound(query, await placesOf(query, asking.signal));
  } catch (failure) {
    if (failure.name !== "AbortError") {
      form.querySelector(".found").textContent = "no answer; try again";
    }
  }
}

function showFound(query, answer) {
  found = query;
  places = answer;
  chosen = -1;
  markPlaces(places);
  whenIdle(() => answer === places && showAround(query));
  if (places.length > 0) {
    goTo(next(1), player.plays() ? "read" : "aim");
  } else {
    tellFound();
  }
}

/** Shows outside of the text, which comes first, what was found. */
function showAround(query) {
  drawMarks(places);
  keepInAddress(query);
}

function keepInAddress(query) {
  const address = new URL(location.href);
  address.searchParams.delete("typing");
  if (query === "") {
    address.searchParams.delete(ASKED);
  } else {
    address.searchParams.set(ASKED, query);
  }
  history.replaceState(history.state, "", address);
}

const pieceOf = (place) => place.ranges[0].piece;

/** The next place after the chosen one, or else after where the player is. */
function next(step) {
  if (chosen >= 0) {
    return (chosen + step + places.length) % places.length;
  }
  const from = currentPiece() ?? pieces[0];
  const ahead = places.findIndex((place) => {
    const order = from.compareDocumentPosition(pieceOf(place));
    return order === 0 || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return step > 0 ? Math.max(0, ahead) : (ahead > 0 ? ahead : places.length) - 1;
}

/** Goes to a place; the player goes there too ("aim", or "play" if it plays), or stays ("read"). */
function goTo(index, how) {
  isReached = true;
  choose(index, how);
  stay();
  reveal(pieceOf(places[index]));
}

function choose(index, how) {
  chosen = index;
  const { second } = places[index];
  markChosen(places, index);
  if (!Number.isNaN(second) && how === "play") {
    jump(second);
  } else if (!Number.isNaN(second) && how === "aim") {
    player.aim(second);
  }
  tellFound();
}

const counted = (all) => (all === 0 ? "not said" : all === 1 ? "1 place" : `${all} places`);

function tellFound() {
  const guess = places[chosen]?.isGuess ? ", a guess" : "";
  const count = chosen >= 0 ? `${chosen + 1} of ${places.length}${guess}` : counted(places.length);
  form.querySelector(".found").textContent = found === "" ? "" : count;
}

/** Goes to the next place, and the player with it; first to the one that is chosen already. */
export function step(by) {
  if (places.length > 0) {
    goTo(chosen >= 0 && !isReached ? chosen : next(by), player.plays() ? "play" : "aim");
  }
}

/** Searches if the field has changed, or else goes to the next place. */
function findOrStep(by) {
  const query = form.elements.q.value.trim();
  return query === found ? step(by) : find(query);
}

/** Reads from the page, before it is needed, which piece is of which cue, and when it is said. */
function prepare() {
  cuePieces();
  timedPieces();
}

/** Listens to the field and its buttons. */
export function listenToFind() {
  form.addEventListener("focusin", () => whenIdle(prepare), { once: true });
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
  listenToColours(() => {
    markPlaces(places);
    if (chosen >= 0) {
      markChosen(places, chosen);
    }
  });
}

const isSaidAt = (start) => ({ second }) => second >= start - 0.1 && second <= start + LEAD_IN;

/**
 * Marks what the server has found, or what the address asks where there is none.
 *
 * @param {?number} second where the page begins: a place that is said there is chosen; null for the
 *     first place
 */
export async function chooseFirst(second) {
  const parameters = new URLSearchParams(location.search);
  const asked = parameters.get(ASKED)?.trim() ?? "";
  form.elements.q.value ||= asked;
  found = form.elements.q.value.trim();
  places = markedPlaces();
  if (places.length === 0 && api() === null) {
    places = await placesOf(found, asking.signal, parameters.get("typing") === "true");
  }
  if (places.length > 0) {
    markPlaces(places);
    if (api() === null) {
      drawMarks(places);
    }
    const at = places.findIndex(isSaidAt(second));
    if (second === null) {
      choose(0, "aim"); // who came for the talk sees its beginning
    } else if (at >= 0) {
      goTo(at, "read");
    } else {
      tellFound();
    }
  }
}
