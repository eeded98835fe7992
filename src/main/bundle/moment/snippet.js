import { merged } from "../words/text.js";
import { Borders } from "./borders.js";

/** Cuts about 30 words around a match, from sentence to sentence where it can; as `moment.SnippetCutter`. */

const MOST_BEFORE = 14;
const BEFORE = 8;
const SHORTEST = 12;
const FEWEST = 22;
const USUAL = 30;
const MOST = 40;
const LONGEST = 50;

/**
 * What is shown of a passage, and of what is said around it if the passage ends too soon; as
 * `moment.MomentCutter`.
 *
 * @param {number} first where what is looked for begins, in UTF-16 units
 * @param {number} last where it ends
 * @returns the passage or a wider one, its borders, the part, and how much text is before the passage
 */
export function excerptOf(passage, first, last) {
  const excerpt = within(passage, first, last);
  const { borders, part } = excerpt;
  const hasSentences = borders.sentences.length > 0;
  const before =
    hasSentences && !borders.sentences.includes(part[0]) && back(passage.text, first, MOST_BEFORE) === 0;
  const after =
    hasSentences && !borders.endsAt(part[1]) && forward(passage.text, part[0], LONGEST) === passage.text.length;
  const { wider, before: moved } = passage.wider(before, after);
  const isWider = wider.cues.length > passage.cues.length;
  return isWider ? { ...within(wider, first + moved, last + moved), moved } : { ...excerpt, moved: 0 };
}

function within(passage, first, last) {
  const borders = new Borders(passage);
  return { passage, borders, part: around(passage.text, borders, first, last) };
}

/** The part of a text to show around a match. */
export function around(text, borders, first, last) {
  const start = borders.last(back(text, first, MOST_BEFORE), first, back(text, first, BEFORE));
  const fewest = Math.max(forward(text, start, FEWEST), forward(text, last, 2));
  const end = endOf(text, borders, start, last, fewest);
  return [start, start + text.slice(start, end).trimEnd().length];
}

function endOf(text, borders, start, last, fewest) {
  const shortest = Math.max(forward(text, start, SHORTEST), last);
  const [usual, most, longest] = [USUAL, MOST, LONGEST].map((words) => Math.max(forward(text, start, words), fewest));
  const cue = borders.cue(fewest, most, usual);
  const further = borders.sentence(most, longest, cue);
  const nearer = borders.lastSentence(shortest, fewest, further);
  return borders.sentence(fewest, most, nearer);
}

/** That part, with the places in it as ranges of its own. */
export function cut(text, [start, end], places) {
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return {
    text: text.slice(start, end),
    matches: merged(inside.map((place) => [place.start - start, place.end - start])),
  };
}

function back(text, offset, words) {
  let start = offset;
  for (let i = 0; i <= words && start > 0; i++) {
    start = text.lastIndexOf(" ", start - 1);
  }
  return start <= 0 ? 0 : start + 1;
}

function forward(text, offset, words) {
  let end = offset;
  for (let i = 0; i < words && end < text.length; i++) {
    const space = text.indexOf(" ", end + 1);
    end = space < 0 ? text.length : space;
  }
  return end;
}
