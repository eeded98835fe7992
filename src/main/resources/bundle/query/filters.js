import { WORD } from "../words/parts.js";
import { keyOf } from "../words/words.js";

/** Whether a talk passes the filters of a query; names are compared word by word. */
export function passesFilter({ speakers, event: { id } }, { event, speaker }) {
  const wordsOf = (text) => keyOf(text).match(WORD) ?? [text];
  const names = speakers.flatMap(wordsOf);
  const isBy = speaker === undefined || wordsOf(speaker).every((word) => names.includes(word));
  return isBy && (event === undefined || id === event);
}
