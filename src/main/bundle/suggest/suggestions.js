import { remembered } from "../words/memory.js";
import { by, sum } from "../words/numbers.js";
import { Typing, shownWords } from "./typing.js";

/** What a typed text may become: a word that is said, a speaker, a talk; as the engine's Suggestions. */

/**
 * At most so many, in the form of `GET /api/v1/suggest`.
 *
 * @param {import("./completions.js").Completions} completions
 */
export async function suggestions(text, talks, completions, limit) {
  const typing = new Typing(text);
  if (!typing.last) {
    return [];
  }
  const titles = titled(typing, talks).slice(0, Math.max(1, Math.floor((limit * 3) / 8)));
  const names = named(typing, talks).slice(0, Math.max(1, Math.floor(limit / 4)));
  const terms = await completions.of(typing, Math.max(1, limit - titles.length - names.length));
  return [...terms, ...names, ...titles].slice(0, limit);
}

const wordsIn = (text) => shownWords(text).map(({ folded }) => folded);

const quoted = (text) => `"${text.replaceAll('"', " ").trim()}"`;

/** Speakers by any part of their names; a name as a phrase, as a filter alone would ask for nothing. */
function named(typing, talks) {
  const counted = new Map();
  for (const name of talks.flatMap(({ speakers }) => speakers)) {
    const folded = wordsIn(name).join(" ");
    const spellings = remembered(counted, folded, () => new Map());
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }
  const found = [...counted].filter(([folded]) => typing.isIn(folded.split(" ")));
  found.sort(
    by(
      ([folded]) => !folded.startsWith(typing.foldedFrom(0)),
      ([, spellings]) => -sum([...spellings.values()]),
      ([folded]) => folded,
    ),
  );
  return found.map(([, spellings]) => {
    const [[text]] = [...spellings].sort(by(([, times]) => -times));
    return { text, kind: "speaker", query: quoted(text), matches: typing.matches(text) };
  });
}

/** Talks by any words of their titles, those with equal titles once: of a short title more was typed. */
function titled(typing, talks) {
  const typed = typing.text.trim().toLowerCase();
  const equal = new Map();
  const found = talks.filter(({ title }) => typing.isIn(wordsIn(title))).sort(
    by(
      ({ title }) => !title.toLowerCase().startsWith(typed),
      ({ title }) => title.length,
      ({ title }) => title,
      ({ id }) => id,
    ),
  );
  found.forEach((talk) => remembered(equal, talk.title.toLowerCase(), () => []).push(talk));
  return [...equal.values()].map(([{ title: text, page }, ...others]) => {
    const query = "title:" + quoted(text);
    return { text, kind: "talk", query, page: others.length ? null : page, matches: typing.matches(text) };
  });
}
