/**
 * The captions that the text is made of, without a server: the page has the texts, and a script beside
 * it the times, which can be loaded from a disk too.
 */
import { cuePieces, speakerOf, startOf, transcript } from "../../web/talk/page.js";

let arriving = null;

/** Of each cue [its length, and of each word how far and how long after the one before]. */
function loadTimes() {
  arriving ??= new Promise((resolve, reject) => {
    window.cuepointTimes = resolve;
    const script = document.createElement("script");
    script.src = transcript.dataset.times;
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  return arriving;
}

/** The words of a cue: [offset in its text, second]. */
function wordsIn(cue, times) {
  const words = [];
  let offset = 0;
  let millis = Math.round(1000 * startOf(cuePieces()[cue][0]));
  for (let i = 1; i < times.length; i += 2) {
    offset += times[i];
    millis += times[i + 1];
    words.push([offset, millis / 1000]);
  }
  return words;
}

/** The times of the words of each cue: [offset in its text, second]. */
export async function wordTimes() {
  return (await loadTimes()).map((times, cue) => wordsIn(cue, times));
}

const digits = (number, width) => String(number).padStart(width, "0");

function clock(seconds) {
  const millis = Math.round(1000 * seconds);
  const parts = [millis / 3600000, (millis / 60000) % 60, (millis / 1000) % 60].map((part) => digits(Math.floor(part), 2));
  return `${parts.join(":")}.${digits(millis % 1000, 3)}`;
}

/** As the class format.text.VttWriter escapes it. */
const inVtt = (text) =>
  text
    .replace(/&(?=[#A-Za-z0-9]+;)|\{(?=\\|\w:)|\\(?=[Nnh])/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&(?!#\d+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

function textOfCue(cue) {
  return cuePieces()[cue].reduce((text, piece) => text.padEnd(Number(piece.dataset.cut ?? 0)) + piece.textContent, "");
}

function voiceOf(cue) {
  const name = speakerOf(cuePieces()[cue][0]);
  return name ? `<v ${inVtt(name)}>` : "";
}

function cueIn(cue, times, start, end) {
  const text = textOfCue(cue);
  let vtt = `\n${clock(start)} --> ${clock(end)}\n${voiceOf(cue)}`;
  let written = 0;
  let latest = start;
  for (const [offset, second] of wordsIn(cue, times)) {
    if (second > latest && second < end) {
      vtt += `${inVtt(text.slice(written, offset))}<${clock(second)}>`;
      written = offset;
      latest = second;
    }
  }
  return `${vtt}${inVtt(text.slice(written))}\n`;
}

let clip = null;

/** The address of the captions between two seconds, as WebVTT. */
export async function clipAddress(start, end) {
  const cues = (await loadTimes()).map((times, cue) => {
    const begin = times.length ? startOf(cuePieces()[cue][0]) : NaN;
    const stop = begin + times[0] / 1000;
    return begin < end && stop > start ? cueIn(cue, times, Math.max(begin, start), Math.min(stop, end)) : "";
  });
  URL.revokeObjectURL(clip);
  clip = URL.createObjectURL(new Blob(["WEBVTT\n", ...cues], { type: "text/vtt" }));
  return clip;
}
