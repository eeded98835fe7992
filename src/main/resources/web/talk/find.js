/** Find in this talk: marks places in the transcript and on the timeline, and steps through them. */
import { home } from "../home.js";
import { cues, lines, page } from "./page.js";
import { drawMarks } from "./timeline.js";
import { currentCue, show } from "./transcript.js";

/** How long typing must pause before the server is asked, in ms. */
const TYPING_MILLIS = 250;

const form = page.querySelector(".find");
let found = form?.elements.q.value ?? "";
let chosen = -1;
let asking = new AbortController();
let typing = 0;

const marked = () => [...lines.querySelectorAll("mark")];

/** Asks the server, so that the same words match here as in every search. */
async function find(query) {
  clearTimeout(typing);
  asking.abort();
  asking = new AbortController();
  const asked = new URLSearchParams({ q: query, language: languageShown() });
  try {
    const answer = await fetch(`${home}api/v1${page.dataset.path}/places?${asked}`, {
      signal: asking.signal,
    });
    mark(query, answer.ok ? (await answer.json()).places : []);
  } catch (failure) {
    if (failure.name !== "AbortError") {
      form.querySelector(".found").textContent = "no answer; try again";
    }
  }
}

const languageShown = () => page.querySelector(".transcript").dataset.language;

function mark(query, places) {
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

/** Marks the places in a text; only text is ever inserted. */
function markIn(text, places) {
  if (places.length === 0 && text.querySelector("mark") === null) {
    return;
  }
  const said = text.textContent;
  const parts = [];
  let end = 0;
  for (const { kind, matches } of places) {
    for (const [start, stop] of matches) {
      const mark = document.createElement("mark");
      mark.classList.toggle("guess", kind === "guess");
      mark.textContent = said.slice(start, stop);
      parts.push(said.slice(end, start), mark);
      end = stop;
    }
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

/** The next place after the chosen one, or else after where the player is. */
function next(step) {
  const marks = marked();
  if (chosen >= 0) {
    return (chosen + step + marks.length) % marks.length;
  }
  const from = currentCue() ?? cues[0];
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
  show(marked()[index]);
  tellFound();
}

function tellFound() {
  const all = marked();
  const guess = all[chosen]?.matches(".guess") ? ", a guess" : "";
  const count = chosen >= 0 ? `${chosen + 1} of ${all.length}${guess}` : "not said";
  form.querySelector(".found").textContent = found === "" ? "" : count;
}

/** Searches if the field has changed, or else goes to the next place. */
function findOrStep(step) {
  const query = form.elements.q.value.trim();
  if (query !== found) {
    find(query);
  } else if (marked().length > 0) {
    choose(next(step));
  }
}

/** Listens to the field and its buttons. */
export function listenToFind() {
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

/** Goes to the first place if the server has marked any. */
export function chooseFirst() {
  if (marked().length > 0) {
    choose(0);
  }
}
