/**
 * The page of one talk: the text follows the player, a click on what was said jumps to it, and
 * matches are marked in the text and on the timeline. Everything here adds to a page that works
 * without it. Times are seconds from the start of the video, unless a name ends in "millis".
 */
import { chooseFirst, listenToFind } from "./talk/find.js";
import { follow, jump, listenToScrolling, reveal } from "./talk/follow.js";
import { listenToLinks } from "./talk/links.js";
import { lines, pieceAt, pieces, startOf } from "./talk/page.js";
import { listenToKeys } from "./talk/playkeys.js";
import { player } from "./talk/players.js";
import { listenToText } from "./talk/reading.js";
import { listenToSharing, tellSecond } from "./talk/share.js";
import { drawPlayed, listenToTimeline } from "./talk/timeline.js";
import { secondsIn } from "./talk/times.js";

const parameters = new URLSearchParams(location.search);

/** Where a link with an end stops the player; null when it has, or there is none. */
let end = secondsIn(parameters.get("end") ?? "");

/** The time in "#t=", or of the cue that the fragment names; null if it has neither. */
function startInHash() {
  const hash = location.hash.slice(1);
  const time = /(?:^|&)t=([^&]*)/.exec(hash);
  const named = hash === "" ? undefined : pieces.find((piece) => piece.id === hash);
  return named ? startOf(named) : secondsIn(time?.[1] ?? "");
}

/** Where the page's address says to begin: "#t=", a cue or "?t="; null if it does not say. */
const startInAddress = () => startInHash() ?? secondsIn(parameters.get("t") ?? "");

function at(seconds) {
  if (end !== null && seconds >= end && player.plays()) {
    end = null;
    player.pause();
  }
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
    const piece = lines ? pieceAt(seconds) : undefined;
    if (piece) {
      reveal(piece);
    }
  }
}

player.tell(at);
listenToLinks();
listenToTimeline();
listenToSharing();
listenToKeys();
if (lines) {
  listenToText();
  listenToFind();
  listenToScrolling();
}
addEventListener("hashchange", () => begin(startInHash()));
begin(startInAddress());
if (lines) {
  chooseFirst(startInAddress());
}
