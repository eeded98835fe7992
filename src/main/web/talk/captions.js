/** The captions that the text is made of, as the server has them. */
import { api, transcript } from "./page.js";
import { addressSeconds } from "./times.js";

/** The times of the words of each cue: [offset in its text, second]. */
export async function wordTimes() {
  const asked = new URLSearchParams({ language: transcript.dataset.language });
  const answer = await fetch(`${api()}transcript?${asked}`);
  const cues = answer.ok ? (await answer.json()).cues : [];
  return cues.map(({ words = [] }) => words.map((word) => [word.textOffset, word.startSeconds]));
}

/** The address of the captions between two seconds, as WebVTT. */
export async function clipAddress(start, end) {
  const asked = new URLSearchParams({
    language: transcript.dataset.language,
    start: addressSeconds(start),
    end: addressSeconds(end),
  });
  return `${api()}transcript.vtt?${asked}`;
}
