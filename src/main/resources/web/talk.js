/**
 * The page of one talk: the transcript follows the player, a click on what was said jumps to it,
 * and matches are marked in the transcript and on the timeline. Everything here adds to a page
 * that works without it. Times are seconds from the start of the video, unless a name ends in
 * "millis", as the attributes data-start do.
 */
import { listenToCopy, tellSecond } from "./talk/copying.js";
import { chooseFirst, listenToFind } from "./talk/find.js";
import { lines, timed } from "./talk/page.js";
import { player } from "./talk/players.js";
import { drawPlayed, listenToTimeline } from "./talk/timeline.js";
import { secondsIn, startOf } from "./talk/times.js";
import { follow, jump, listenToLinks, listenToTranscript } from "./talk/transcript.js";

/** The time in "#t=", or of the cue that the fragment names; null if it has neither. */
function startInHash() {
  const hash = location.hash.slice(1);
  const time = /(?:^|&)t=([^&]*)/.exec(hash);
  const named = timed.find((cue) => cue.id !== "" && cue.id === hash);
  return named ? startOf(named) : secondsIn(time?.[1] ?? "");
}

/** Where the page's address says to begin: "#t=", a cue or "?t="; null if it does not say. */
function startInAddress() {
  return startInHash() ?? secondsIn(new URLSearchParams(location.search).get("t") ?? "");
}

function at(seconds) {
  drawPlayed(seconds);
  tellSecond(seconds);
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
listenToLinks();
listenToTimeline();
listenToCopy();
if (lines) {
  listenToTranscript();
  listenToFind();
}
addEventListener("hashchange", () => begin(startInHash()));
begin(startInAddress());
if (lines && startInAddress() === null) {
  chooseFirst();
}
