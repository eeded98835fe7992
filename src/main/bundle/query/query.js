import { FIELDS, MOST_FILTERS, wrong } from "./filters.js";
import { ASTERISK_IN_PHRASE, UNPAIRED, notesOf, withoutSigns } from "./unused.js";
import { SHOWN, WORD } from "../words/parts.js";

/** What a person typed; the grammar is that of the engine's QueryReader. */

const BLANK = " \\t\\n\\v\\f\\r\\u00a0\\u3000";
const MARK = "\"“”„‟«»‹›「」『』《》〝〞〟＂❝❞";
const marked = (name) => `(?<!\\p{Nd})[${MARK}](?<${name}>[^${MARK}]*)[${MARK}]`;
const group = (name) => `\\((?<${name}>[^()${MARK}]*)\\)`;
const anyCase = (name) => name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const FIELD_NAMES = ["title", ...FIELDS].map((name) => anyCase(name).replace("-", "-?")).join("|");

const PART = new RegExp(
  `(?<=^|[${BLANK}(])(?<without>-*)(?<name>${FIELD_NAMES})[:：](?<gap>[${BLANK}]*)` +
    `(?:${marked("quoted")}|${group("group")}|(?<value>[^${BLANK}${MARK}]+)|(?=[${MARK}]|$))` +
    `|(?<minus>-*)(?:${marked("phrase")}(?:~(?<slop>[0-9]+))?` +
    `|(?<=-)${group("words")}|(?<plain>[^${BLANK}${MARK}(][^${BLANK}${MARK}]*))` +
    `|(?<alone>(?<!\\p{Nd})[${MARK}])|.`,
  "gsu",
);
const BLANKS = new RegExp(`[${BLANK}]+`);

const PICTURE = "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?";
const EMOJI = `\\p{RI}{2}|[\\d#*]\\uFE0F?\\u20E3|${PICTURE}(?:\\u200D${PICTURE})*`;
const TOKEN = new RegExp(`${EMOJI}|${WORD.source}`, "gu");
export const SHOWN_TOKEN = new RegExp(`${EMOJI}|${SHOWN}`, "gu");
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What may be meant, other than punctuation and the operators of a query. */
const MEANT = /(?<!~)(?:(?![~|`´¨^])[\p{S}@#%&§¶\\])+/gu;

const MOST_SLOP = 100;

export const wordsOf = (text) => (WITHOUT_SPACES.test(text) ? [text.trim()] : (text.match(TOKEN) ?? []));

const clausesOf = (text) => wordsOf(text).map((typed) => ({ kind: "word", typed }));

function phrase(text, slop = 0) {
  const words = clausesOf(text);
  return words.length < 2 ? words : [{ kind: "phrase", typed: text.trim(), slop: Math.min(slop, MOST_SLOP) }];
}

function single(text) {
  if (!text.endsWith("*")) {
    return clausesOf(text);
  }
  const typed = text.slice(0, -1);
  return /[\p{L}\p{Nd}]/u.test(typed) ? [{ kind: "prefix", typed }] : [];
}

function excluded(text) {
  const clauses = single(text);
  return clauses.length < 2 ? clauses : [{ kind: "phrase", typed: text.trim(), slop: 0 }];
}

const isOdd = (minus) => minus.length % 2 === 1;

/**
 * Reads the text of a query; any text can be read. Clauses are of kind word, phrase (with slop) or
 * prefix.
 *
 * @param {(filter: object) => boolean} isKnown whether there are talks with the value of a filter
 * @param {boolean} isTyping whether the last word may go on; it then is `isBegun`
 */
export function readQuery(text, isKnown, isTyping = false) {
  const parts = new Parts();
  parts.notes.push(...notesOf(text));
  for (const { groups, 0: part, index } of text.matchAll(PART)) {
    if (groups.name !== undefined) {
      readField(groups, parts, isKnown);
    } else if (groups.minus !== undefined) {
      const isOut = isOdd(groups.minus);
      parts.add(isOut ? "excluded" : "clauses", readClause(groups, isOut, parts));
      isTyping && index + part.length === text.length && mayGoOn(groups) && parts.begin();
    } else if (groups.alone) {
      parts.note(UNPAIRED);
    }
  }
  return parts.query(text);
}

const mayGoOn = ({ plain, minus }) => minus === "" && /[\p{L}\p{Nd}]$/u.test(plain ?? "");

/** The same, with a note for each symbol that is no part of a word. */
function noted(text, parts) {
  const rest = text.replace(TOKEN, (word) => " ".repeat(word.length));
  (rest.match(MEANT) ?? []).forEach((symbol) => parts.note(`“${symbol}” was left out.`));
  return text;
}

function readClause({ phrase: shown, slop, words, plain }, isOut, parts) {
  if (shown?.includes("*")) {
    parts.note(ASTERISK_IN_PHRASE);
    return shown.split(BLANKS).flatMap((word) => readPlain(word, isOut, parts));
  }
  if (shown !== undefined) {
    return phrase(noted(shown, parts), slop);
  }
  if (words !== undefined) {
    return clausesOf(noted(words, parts));
  }
  return readPlain(plain, isOut, parts);
}

function readPlain(plain, isOut, parts) {
  const word = noted(withoutSigns(plain, (note) => parts.note(note)), parts);
  return isOut ? excluded(word) : single(word);
}

function readField({ without, name, gap, quoted, group, value: plain }, parts, isKnown) {
  const field = name.toLowerCase().replace("saidby", "said-by");
  const end = plain?.includes("(") ? /[,;.!?]+$/ : /[,;.!?)]+$/;
  const value = (quoted ?? group ?? plain?.replace(end, "") ?? "").trim();
  const filter = { field, value, excluded: isOdd(without) };
  if (!value) {
    parts.note(`Nothing follows “${name.toLowerCase()}:”, so it was left out.`);
  } else if (field === "title") {
    const title = quoted === undefined ? clausesOf(value) : phrase(value);
    title.length
      ? parts.addTitle(title, filter.excluded)
      : parts.note(`“title:${value}” was left out: it has no letter or digit.`);
  } else if (gap && (wrong(filter) || !isKnown(filter))) {
    parts.note(`“${name.toLowerCase()}: ${value}” was searched as words: no talk has that.`);
    parts.add(filter.excluded ? "excluded" : "clauses", clausesOf(`${name.toLowerCase()} ${value}`));
  } else if (wrong(filter)) {
    parts.note(wrong(filter));
  } else {
    parts.add("filters", [field === "captions" ? { ...filter, value: value.toLowerCase() } : filter]);
  }
}

/** Collects the parts of a query, as many as are allowed. */
class Parts {
  clauses = [];
  excluded = [];
  titles = [];
  excludedTitles = [];
  filters = [];
  notes = [];
  #room = MOST_FILTERS;

  note(sentence) {
    this.notes.includes(sentence) || this.notes.push(sentence);
  }

  add(list, all) {
    all.forEach((one) => this.#add(list, one, 1));
  }

  /** The word that was read last may go on. */
  begin() {
    const last = this.clauses.pop();
    last && this.clauses.push(last.kind === "word" ? { ...last, isBegun: true } : last);
  }

  addTitle(title, isOut) {
    const some = title.slice(0, Math.max(1, this.#room));
    if (this.#add(isOut ? "excludedTitles" : "titles", some, title.length) && !isOut) {
      some.filter((clause) => !has(this.clauses, clause)).forEach((clause) => this.clauses.push(clause));
    }
  }

  /** Whether it is there now. */
  #add(list, one, size) {
    if (has(this[list], one)) {
      return true;
    }
    size > this.#room && this.note(`Only the first ${MOST_FILTERS} words and filters were searched for.`);
    const fits = this.#room > 0;
    fits && this[list].push(one);
    this.#room = Math.max(0, this.#room - size);
    return fits;
  }

  query(text) {
    const { clauses, excluded, titles, excludedTitles, filters, notes } = this;
    clauses.length || this.note(this.#nothing(text));
    return { clauses, excluded, titles, excludedTitles, filters, notes };
  }

  #nothing(text) {
    if (!text.trim()) {
      return "Type some words that were said, a title or a speaker.";
    }
    return this.excluded.length + this.excludedTitles.length + this.filters.length
      ? "Only exclusions and filters were given; add a word to search for."
      : "There is no word to search for in this query.";
  }
}

const has = (all, one) => all.some((other) => JSON.stringify(other) === JSON.stringify(one));
