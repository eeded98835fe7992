/** What a person typed: words, "a phrase", "near words"~10, -word, pref*, speaker:, event:, title:. */

const FIELD = /(?<=^|\s)(speaker|event|title):(?:"([^"]*)"|(\S+))/g;
const PART = /(-?)"([^"]+)"(?:~(\d+))?|(\S+)/g;
const TYPED_WORD = /[\p{L}\p{N}\p{M}_]+(?:['’.][\p{L}\p{N}\p{M}_]+)*/gu;
const OPERATORS = new Set(["OR", "AND", "|", "+"]);
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** More words than anybody remembers. */
const MOST_WANTED = 32;

const words = (text) =>
  WITHOUT_SPACES.test(text) ? [text.trim()] : [...text.matchAll(TYPED_WORD)].map((match) => match[0]);

const word = (typed) => ({ kind: "word", typed });

/**
 * Any text is understood somehow.
 *
 * @returns {{wanted: object[], excluded: object[], titles: object[], filters: object, notes:
 *     string[]}} clauses are of kind word, phrase (with slop) or prefix
 */
export function understood(text) {
  const query = { wanted: [], excluded: [], titles: [], filters: {}, notes: [] };
  const rest = text.replace(FIELD, (_, field, quoted, plain) => {
    take(query, field, quoted ?? plain);
    return " ";
  });
  for (const part of rest.matchAll(PART)) {
    clauses(part, query);
  }
  query.wanted = once(query.wanted);
  if (query.wanted.length > MOST_WANTED) {
    query.notes.push(`Only the first ${MOST_WANTED} words were searched for.`);
    query.wanted.length = MOST_WANTED;
  }
  if (!query.wanted.length) {
    query.notes.push(nothingWanted(text, query));
  }
  return query;
}

function take(query, field, value) {
  if (field === "title") {
    const titled = words(value).map(word);
    query.titles.push(...titled);
    query.wanted.push(...titled);
  } else {
    query.filters[field] = value;
  }
}

function clauses([, minus, quoted, slop, plain], query) {
  if (quoted) {
    const found = words(quoted);
    const phrase = { kind: "phrase", typed: quoted.trim(), words: found, slop: Number(slop ?? 0) };
    (minus ? query.excluded : query.wanted).push(...(found.length < 2 ? found.map(word) : [phrase]));
  } else if (!OPERATORS.has(plain)) {
    const isExcluded = /^-[\p{L}\p{N}]/u.test(plain);
    const prefix = /^-?([\p{L}\p{N}\p{M}_]+)\*$/u.exec(plain);
    const found = prefix ? [{ kind: "prefix", typed: prefix[1] }] : words(plain).map(word);
    (isExcluded ? query.excluded : query.wanted).push(...found);
  }
}

function once(clauses) {
  return [...new Map(clauses.map((clause) => [clause.kind + clause.typed, clause])).values()];
}

function nothingWanted(text, { excluded, filters }) {
  if (!text.trim()) {
    return "Type some words that were said, a title or a speaker.";
  }
  return excluded.length || filters.event || filters.speaker
    ? "Only exclusions and filters were given; add a word to search for."
    : "There is no word to search for in this query: it has no letter or digit.";
}
