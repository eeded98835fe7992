/** What a typed text may become: a word that is said, a speaker, a talk. */
import { keyOf } from "./words.js";

const LEAST = 2;

/** At the most so many of each kind, in the form of `GET /api/v1/suggest`. */
export function suggestions(text, talks, groups, limit) {
  const typed = text.trim();
  if (typed.length < LEAST) {
    return [];
  }
  const speakers = [...new Set(talks.flatMap((talk) => talk.speakers))].flatMap((name) => named(name, typed));
  const titles = talks.flatMap((talk) =>
    titled(talk.title, typed).map((found) => ({ ...found, page: talk.page })),
  );
  const terms = /\s$/.test(text) ? [] : groups.flatMap(({ words }) => completed(typed, words, limit));
  const [few, rest] = [terms.slice(0, Math.ceil(limit / 2)), [...speakers, ...titles]];
  return [...few, ...rest].slice(0, limit);
}

function completed(typed, words, limit) {
  const start = typed.search(/\S+$/);
  const last = typed.slice(start);
  const ids = words.beginning(keyOf(last), limit, (id) => words.words[id][1] > 1);
  return ids.map((id) => {
    const text = typed.slice(0, start) + words.term(id);
    return { text, kind: "term", query: text, matches: [[start, Math.min(typed.length, text.length)]] };
  });
}

const named = (name, typed) =>
  titled(name, typed).map((found) => ({ ...found, kind: "speaker", query: `speaker:"${name}"` }));

/** Where a word of a text begins as what was typed. */
function titled(text, typed) {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const wanted = typed.toLowerCase();
  const at = starts.find((start) => text.slice(start).toLowerCase().startsWith(wanted));
  return at === undefined ? [] : [{ text, kind: "talk", query: text, matches: [[at, at + typed.length]] }];
}
