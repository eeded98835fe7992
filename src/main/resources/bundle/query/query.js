import { SHOWN, WORD } from "../words/parts.js";

/** What a person typed; the grammar is that of the engine's QueryReader. */

const FIELD = /(?<=^|[ \t\n\v\f\r])(speaker|event|title):(?:"([^"]*)"|([^ \t\n\v\f\r]+))/g;
const CLAUSE = /(-*)(?:"([^"]+)"(?:(~(?=.))([^" \t\n\r]*).?)?|""|"|([^" \t\n\r]+)|[ \t\n\r])/gs;
const PICTURE = "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?";
const EMOJI = `\\p{RI}{2}|[\\d#*]\\uFE0F?\\u20E3|${PICTURE}(?:\\u200D${PICTURE})*`;
const TOKEN = new RegExp(`${EMOJI}|${WORD.source}`, "gu");
export const SHOWN_TOKEN = new RegExp(`${EMOJI}|${SHOWN}`, "gu");
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What may be meant, other than punctuation and the operators of a query. */
const MEANT = /(?<!~)(?:(?![~|`´¨^])[\p{S}@#%&§¶\\])+/gu;

/** More words than people remember. */
const MOST_CLAUSES = 32;
const DEFAULT_SLOP = 2;
const MOST_SLOP = 2 ** 31 - 1;

export const wordsOf = (text) => (WITHOUT_SPACES.test(text) ? [text.trim()] : (text.match(TOKEN) ?? []));

const word = (typed) => ({ kind: "word", typed });

/**
 * Reads the text of a query; any text can be read.
 *
 * @returns {{clauses: object[], excluded: object[], titles: object[], filters: object, notes:
 *     string[]}} clauses are of kind word, phrase (with slop) or prefix
 */
export function readQuery(text) {
  const query = { clauses: [], excluded: [], titles: [], filters: {}, notes: [] };
  const rest = text.replace(FIELD, (_, field, quoted, plain) => {
    take(query, field, quoted ?? plain);
    return " ";
  });
  for (const [, minus, quoted, near, slop, plain] of rest.matchAll(CLAUSE)) {
    const list = minus.length % 2 ? query.excluded : query.clauses;
    list.push(...(quoted ? phrase(quoted, near ? slopOf(slop) : 0) : plain ? single(plain) : []));
  }
  if (!query.clauses.length) {
    query.notes.push(nothingToSearchFor(text, query));
  }
  const leftOut = rest.replace(TOKEN, (word) => " ".repeat(word.length)).match(MEANT) ?? [];
  query.notes.push(...new Set(leftOut.map((symbol) => `“${symbol}” was left out.`)));
  for (const list of ["clauses", "excluded", "titles"]) {
    query[list] = first(query[list], query.notes);
  }
  return query;
}

function take(query, field, value) {
  if (field === "title") {
    const titles = wordsOf(value).map(word);
    query.titles.push(...titles);
    query.clauses.push(...titles);
  } else {
    query.filters[field] = value;
  }
}

function phrase(text, slop) {
  const found = wordsOf(text);
  return found.length < 2 ? found.map(word) : [{ kind: "phrase", typed: text.trim(), slop }];
}

function slopOf(text) {
  return text === "" ? DEFAULT_SLOP : /^\+?\d+$/.test(text) && text <= MOST_SLOP ? Number(text) : 0;
}

function single(text) {
  if (text === "OR" || text === "AND") {
    return [];
  }
  if (text.length > 1 && text.endsWith("*")) {
    const typed = text.slice(0, -1);
    return /[\p{L}\p{Nd}]/u.test(typed) ? [{ kind: "prefix", typed }] : [];
  }
  return wordsOf(text).map(word);
}

function first(all, notes) {
  const clauses = [...new Map(all.map((clause) => [JSON.stringify(clause), clause])).values()];
  if (clauses.length > MOST_CLAUSES) {
    notes.push(`Only the first ${MOST_CLAUSES} words were searched for.`);
  }
  return clauses.slice(0, MOST_CLAUSES);
}

function nothingToSearchFor(text, { excluded, filters }) {
  if (!text.trim()) {
    return "Type some words that were said, a title or a speaker.";
  }
  return excluded.length || "event" in filters || "speaker" in filters
    ? "Only exclusions and filters were given; add a word to search for."
    : "There is no word to search for in this query: it has no letter or digit.";
}
