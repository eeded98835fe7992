import { WORD } from "../words/parts.js";
import { keyOf } from "../words/key.js";

/** Conditions on talks, each `{field, value, excluded}`; as the engine's Filter and TalkFilter. */

export const FIELDS = ["event", "speaker", "said-by", "year", "since", "until", "language", "captions"];
export const MOST_FILTERS = 32;

const DAY = "a day, month or year, such as 2024-12-11, 2024-12 or 2024";
const KINDS = {
  year: "a year or years, such as 2018 or 2015..2018",
  since: DAY,
  until: DAY,
  captions: "'manual' or 'automatic'",
};

/** The first and the last day of a day, month or year; undefined if it is none. */
function days(text) {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const first = `${year}-${month}-${day}`;
  const date = new Date(first);
  return year && !isNaN(date) && date.toISOString().startsWith(first)
    ? [first, text + "-12-31".slice(text.length - 4)]
    : undefined;
}

/** The same from one to another. */
function span(text) {
  const to = text.indexOf("..");
  const [from, until] = to < 0 ? [text, text] : [text.slice(0, to), text.slice(to + 2)];
  return days(from) && days(until) && [days(from)[0], days(until)[1]];
}

/** What the value of a field must be; undefined if it is that. */
export function wrong({ field, value }) {
  const reads =
    field === "captions" ? /^(manual|automatic)$/i.test(value) : !(field in KINDS) || span(value) !== undefined;
  return reads ? undefined : `“${field}:${value}” was left out: the value must be ${KINDS[field]}.`;
}

/** The filters that the parameters of a search set, as the service reads them, and what is to be said. */
export function filtersOf(parameters) {
  const all = FIELDS.flatMap((field) =>
    [false, true].flatMap((excluded) => {
      const name = (excluded ? "-" : "") + (field === "said-by" ? "saidBy" : field);
      const values = [parameters[name] ?? []].flat().map((value) => value.trim());
      return values.filter(Boolean).map((value) => ({ field, value, excluded }));
    }),
  ).slice(0, MOST_FILTERS);
  const notes = all.map(wrong).filter(Boolean);
  return { filters: all.filter((filter) => !wrong(filter)), notes };
}

const nameWords = (text) => keyOf(text).match(WORD) ?? [text];
const holds = (names, value) => nameWords(value).every((word) => names.includes(word));
const same = (text) => text.normalize("NFC").toLowerCase();

const speaks = (tag, value) => `${tag}-`.toLowerCase().startsWith(`${value.replaceAll("_", "-")}-`.toLowerCase());

const NOTHING = {
  event: (value) => `No event is called “${value}”.`,
  speaker: (value) => `No talk has a speaker called “${value}”.`,
  year: (value) => `No talk is known to be recorded in ${value}.`,
  since: (value) => `No talk is known to be recorded in ${value} or later.`,
  until: (value) => `No talk is known to be recorded in ${value} or earlier.`,
  language: (value) => `No talk has captions in the language “${value}”.`,
  captions: (value) => `No talk has ${value.toLowerCase()} captions.`,
};

export class Filters {
  /**
   * @param {object[]} talks of the catalogue
   */
  constructor(talks) {
    this.talks = talks;
    this.ids = new Set(talks.map(({ event }) => same(event.id)));
  }

  /** Whether a talk has the value of a filter. */
  #has({ event, speakers, recorded, transcripts }, { field, value }) {
    const [first, last] = span(value) ?? [];
    return {
      event: () =>
        this.ids.has(same(value)) ? same(event.id) === same(value) : holds(nameWords(`${event.name} ${event.id}`), value),
      speaker: () => holds(speakers.flatMap(nameWords), value),
      year: () => recorded && first <= recorded && recorded <= last,
      since: () => recorded && first <= recorded,
      until: () => recorded && recorded <= last,
    }[field]?.() ?? transcripts.some((transcript) => this.#isOf(transcript, { field, value }));
  }

  #isOf({ language, captions }, { field, value }) {
    return field === "language" ? speaks(language, value) : captions === value.toLowerCase();
  }

  /** Whether any talk has the value of a filter. */
  isKnown(filter) {
    return filter.field !== "said-by" && this.talks.some((talk) => this.#has(talk, filter));
  }

  /** What is to be said of filters that cannot be used, or that no talk has. */
  notes(filters) {
    return filters
      .filter((filter) => !this.isKnown(filter))
      .map(({ field, value }) =>
        field in NOTHING
          ? NOTHING[field](value)
          : `“${field}:${value}” was left out: this search does not know who says what.`,
      );
  }

  /** Whether a talk passes all filters; several values of a field are alternatives. */
  passes(talk, filters) {
    const { transcripts } = talk;
    return FIELDS.every((field) => {
      const [kept, excluded] = ofField(filters, field);
      const isOfTranscripts = transcripts.length && (field === "language" || field === "captions");
      const isOut = isOfTranscripts
        ? excluded.length && transcripts.every((each) => excluded.some((filter) => this.#isOf(each, filter)))
        : excluded.some((filter) => this.#has(talk, filter));
      return field === "said-by" || ((!kept.length || kept.some((filter) => this.#has(talk, filter))) && !isOut);
    });
  }

  /** Whether a transcript does. */
  passesTranscript(transcript, filters) {
    return ["language", "captions"].every((field) => {
      const [kept, excluded] = ofField(filters, field);
      const is = (filter) => this.#isOf(transcript, filter);
      return (!kept.length || kept.some(is)) && !excluded.some(is);
    });
  }
}

function ofField(filters, field) {
  const all = filters.filter((filter) => filter.field === field);
  return [all.filter(({ excluded }) => !excluded), all.filter(({ excluded }) => excluded)];
}

/** Whether filters choose between the transcripts of a talk. */
export const choosesTranscripts = (filters) => filters.some(({ field }) => field === "language" || field === "captions");
