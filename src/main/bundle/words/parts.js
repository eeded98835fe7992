/** The words of a text as they are typed, and their parts; as the engine's JoinedText and WordParts. */

/** Words as Unicode breaks them (UAX #29), nearly, with the symbols that belong to them. */
const WITHIN = [
  "[\\p{L}\\p{M}\\p{Nl}\\p{No}\\p{Nd}_\\u00AD\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]",
  "(?<=[\\p{L}\\p{M}])[.·'’‘ʻʼ´](?=\\p{L})",
  "(?<=\\p{Nd})[.,;'’‘](?=\\p{Nd})",
  "(?<=\\p{L})\\+(?=\\+(?![\\p{L}+]))",
  "(?<=\\p{L}\\+)\\+(?![\\p{L}+])",
  "(?<=\\p{L})\\+(?![\\p{L}\\p{Nd}+])",
  "(?<=\\p{L})#(?![\\p{L}\\p{Nd}#])",
  "(?<![^\\s(\\[\"'“„«‘])\\.(?=\\p{L})",
];
const HYPHEN = "(?<=[\\p{L}\\p{M}\\p{Nd}+#])[-‐&](?=[\\p{L}\\p{M}\\p{Nd}])(?<!\\p{Nd}.(?=\\p{Nd}))";

/** A word without those that are joined to it by a hyphen. */
export const SHOWN = `(?:${WITHIN.join("|")})+`;
export const WORD = new RegExp(`(?:${[...WITHIN, HYPHEN].join("|")})+`, "gu");

const HYPHENS = /[-‐&]/u;
const GLUE = /_+|(?<=.)(?<!\p{Nd})\.|\.(?=.)(?!\p{Nd})/u;
const HUMP = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;
const SYMBOL = /^(\.?)(.*?)([+#]*)(\p{Nd}*)$/u;
const BEFORE_NUMBER = /(?<=[+#])(?=\p{Nd})/u;

/** Longer ones are no words. */
const LONGEST_TOKEN = 40;

/** The pieces of a text between borders, each `{start, end}`. */
function divided(text, border) {
  let at = 0;
  return text.split(border).flatMap((piece) => {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    return piece ? [{ start, end: at }] : [];
  });
}

/** The parts of a name: URL|Session, not i|Phone. */
function humps(text) {
  const parts = [];
  for (const { start, end } of divided(text, HUMP)) {
    const last = parts.at(-1);
    last && last.end - last.start < 2 ? (last.end = end) : parts.push({ start, end });
  }
  return parts;
}

/** What a segment consists of: of `C++11` also `C++` and `C`. */
function partsOf(segment) {
  const [, dot, bare, end] = segment.match(SYMBOL);
  const from = dot.length;
  const whole = { start: 0, end: segment.length };
  if (!dot && !end) {
    return [whole, ...humps(segment)];
  }
  const inside = [{ start: 0, end: (bare + end).length }, { start: 0, end: bare.length }, ...humps(bare)];
  return [whole, ...inside.map(({ start, end }) => ({ start: from + start, end: from + end }))];
}

/** The words that a token consists of, the whole before its parts, each `{start, end, at, places}`. */
export function parts(token) {
  const units = divided(token, HYPHENS);
  const isShort = token.length <= LONGEST_TOKEN;
  const whole = units.length > 1 && isShort ? [{ start: 0, end: token.length, at: 0, places: units.length }] : [];
  return [...whole, ...units.flatMap((unit, at) => inUnit(token.slice(unit.start, unit.end), unit.start, at, isShort))];
}

function inUnit(unit, from, at, isShort) {
  const segments = isShort ? divided(unit, GLUE) : [];
  const isInitials = segments.every(({ start, end }) => end - start === 1);
  const inner = (isInitials ? [] : segments).flatMap(({ start, end }) =>
    partsOf(unit.slice(start, end)).map((part) => ({ start: start + part.start, end: start + part.end })),
  );
  const all = [{ start: 0, end: unit.length }, ...inner].filter(({ start, end }) => start < end);
  const texts = all.map(({ start, end }) => asOne(unit.slice(start, end)));
  const distinct = all.filter((_, at) => texts.indexOf(texts[at]) === at);
  return distinct.map(({ start, end }) => ({ start: from + start, end: from + end, at, places: 1 }));
}

/** The parts of the words of a text, as they are typed; as the engine's TypedWords. */
export const typedParts = (words) =>
  words
    .flatMap((word) => word.split(HYPHENS))
    .flatMap((word) => word.split(GLUE))
    .flatMap((word) => word.split(BEFORE_NUMBER))
    .filter(Boolean);

/** A word without the symbols that it begins or ends with. */
export const withoutSymbols = (word) => word.replace(/^\.(?=.)|[+#]+$/gu, "");

/** A word as one, with words for symbols, and its number without commas. */
export const asOne = (word) =>
  word
    .replace(/(?<=\p{Nd})[,'](?=\p{Nd}{3})|(?<=\p{L})[-‐&_.](?=[\p{L}\p{Nd}])|_/gu, "")
    .replace(/\+/g, "plus")
    .replace(/#/g, "sharp")
    .replace(/^\.(?=\p{L})/u, "dot");
