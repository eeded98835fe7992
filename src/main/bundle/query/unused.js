/** Signs that other searches understand, and that are left out here; as the engine's UnusedSyntax. */

const leftOut = (sign, why) => `“${sign}” was left out: ${why}.`;
const ALL_FIRST = "talks with all of the words come first anyway";

const ASTERISK = "An asterisk counts only at the end of a word, outside quotation marks.";
export const UNPAIRED = "A quotation mark without a second one was left out: no phrase was searched for.";
export const ASTERISK_IN_PHRASE =
  "An asterisk counts only outside quotation marks, so these words were searched one by one.";

/** Words in capitals that other searches understand. "OR" is what happens anyway. */
const OPERATORS = new Map([
  ["AND", `AND was left out: ${ALL_FIRST}.`],
  ["NOT", "NOT was left out: a “-” before a word leaves out what has it."],
  ["OR", ""],
]);

const SIGNS = [
  [/^\/([^/]+)\/$/, "$1", (sign) => `“${sign}” was searched as words: patterns are not understood.`],
  [/^\+(?=[\p{L}\p{Nd}])/u, "", () => leftOut("+", ALL_FIRST)],
  [/(?<=[\p{L}\p{Nd}])~[0-9.]*$/u, "", (sign) => leftOut(sign, "likely spellings are searched anyway")],
  [/(?<=[\p{L}\p{Nd}])\^[0-9.]+$/u, "", (sign) => leftOut(sign, "no word can count more than others")],
  [/(?<=\p{L})\?(?=\p{L})/gu, " ", () => "“?” within a word was left out: it stands for no letter."],
  [/^\*+(?=[^*])|\*+(?=[^*])|(?<=\*)\*+$/g, " ", () => ASTERISK],
  [
    /^(\p{L}[\p{L}\p{Nd}_-]*)[:：](?=[\p{L}\p{Nd}]|$)/u,
    "$1 ",
    (_, name) => `“${name}:” is not a field, so it was searched as a word.`,
  ],
];

const RANGE = /[[{]\s*[^\s\]}]+\s+TO\s+[^\s\]}]+\s*[\]}]/g;

/** A word without its signs. */
export function withoutSigns(word, note) {
  if (OPERATORS.has(word)) {
    OPERATORS.get(word) && note(OPERATORS.get(word));
    return "";
  }
  const without = (left, [sign, rest, of]) =>
    left.replace(sign, (...found) => {
      note(of(...found));
      return rest.replace("$1", found[1]);
    });
  return SIGNS.reduce(without, word).trim();
}

/** What is to be said of a whole query. */
export const notesOf = (text) =>
  (text.match(RANGE) ?? []).map((range) => `“${range}” was searched as words; year:2015..2018 names a range.`);
