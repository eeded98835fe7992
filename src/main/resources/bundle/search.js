/**
 * Search in a bundle, without a server: answers as `GET /api/v1/search` and `/api/v1/suggest` give
 * them. Words, passages and their seconds were found when the bundle was written.
 */
import { Forms } from "./forms.js";
import { Hits } from "./hits.js";
import { Postings } from "./postings.js";
import { understood } from "./query.js";
import { Ranking } from "./ranking.js";
import { suggestions } from "./suggestions.js";
import { Talks } from "./talks.js";
import { Words } from "./words.js";

/** Words of a query that are also sought in other forms. */
const FORGIVEN = 12;

/** A phrase is found in the text, so more talks must be read. */
const MORE_FOR_PHRASES = 10;

const VERSION = 1;

/**
 * Opens a bundle. A browser may hold files of an earlier export, so what belongs together is asked
 * for by the revision of the bundle.
 *
 * @param {string} base address of its folder, with a slash at the end
 */
export async function open(base) {
  const catalogue = await read(new URL("cuepoint/bundle.json", base), { cache: "no-cache" });
  if (catalogue.version !== VERSION) {
    throw new Error("The talks were exported by another version than their search. Export them again.");
  }
  const readFile = (path) => read(new URL(`${path}?${catalogue.revision}`, base));
  const families = await Promise.all(
    Object.entries(catalogue.families).map(([name, about]) => family(name, about, catalogue.unspoken, readFile)),
  );
  return new Bundle(base, catalogue.talks, new Map(families), readFile);
}

async function read(address, options) {
  const answer = await fetch(address, options).catch(() => ({ status: "nothing" }));
  if (!answer.ok) {
    throw new Error(`The talks cannot be searched right now: ${address.pathname} answers ${answer.status}.`);
  }
  return answer.json();
}

async function family(name, about, unspoken, readFile) {
  const words = new Words(name, await readFile(`cuepoint/words/${name}.json`), about, unspoken);
  const postings = new Postings(words, (number) => readFile(`cuepoint/words/${name}-${number}.json`));
  return [name, { words, postings, forms: new Forms(words) }];
}

class Bundle {
  constructor(base, talks, families, readFile) {
    this.talks = talks;
    this.families = families;
    this.index = new Talks(talks, families);
    this.hits = new Hits(base, talks, this.index, readFile);
  }

  /** Completes what is typed. */
  async suggest(text, limit = 8) {
    const found = suggestions(text, this.talks, this.families, limit);
    found.forEach((each) => each.page && (each.page = this.hits.address(each.page)));
    return { query: text, suggestions: found };
  }

  /** Answers a query. */
  async search({ q = "", event, speaker, limit = 5, moments = 3 }) {
    const query = understood(q);
    const [typed, excluded, titles] = [this.#weighty(query.wanted), query.excluded, query.titles].map((clauses) =>
      clauses.map((clause) => this.#exactly(clause)),
    );
    const begun = this.#load([...typed, ...excluded, ...titles]);
    const wanted = typed.map((clause, at) => this.#forgiven(clause, at, typed));
    await Promise.all([begun, this.#load(wanted)]);
    const ranking = new Ranking(this.index, wanted, excluded, titles);
    const found = this.#found(ranking, [query.filters, { event, speaker }]);
    const isPhrase = query.wanted.some(({ kind }) => kind === "phrase");
    const candidates = found.slice(0, limit + (isPhrase ? MORE_FOR_PHRASES : 0));
    const hits = await Promise.all(candidates.map(({ at }) => this.hits.hit(at, ranking, moments)));
    const answers = hits.filter(Boolean).sort((one, other) => other.score - one.score);
    return {
      query: q,
      notes: query.notes,
      didYouMean: better(q, wanted),
      alsoHeardAs: heardAs(wanted),
      totalTalks: found.length - candidates.length + answers.length,
      hits: answers.slice(0, limit),
    };
  }

  #weighty(clauses) {
    const said = clauses.filter((clause) => clause.kind !== "word" || !this.#isStopWord(clause.typed));
    return said.length ? said : clauses;
  }

  /** The clause with what it may have been heard as. */
  #forgiven(clause, at, clauses) {
    const isForgiven = clause.kind === "word" && at < FORGIVEN;
    const heard = isForgiven ? this.#each(({ forms }) => forms.heard(clauses, at)) : [];
    heard.sort((one, other) => other.weight - one.weight);
    return { ...clause, forms: [...clause.forms, ...heard] };
  }

  #exactly(clause) {
    const forms = this.#each(({ forms }) => forms.typed(clause));
    return { ...clause, forms, isKnown: forms.length > 0 };
  }

  #each(family) {
    return [...this.families.values()].flatMap(family);
  }

  #isStopWord(word) {
    return [...this.families.values()].every(({ words }) => words.isStopWord(word));
  }

  #load(clauses) {
    const forms = clauses.flatMap((clause) => clause.forms);
    return Promise.all(
      this.#each(({ words, postings }) => {
        const own = forms.filter((form) => form.words === words);
        return [postings.load(new Set(own.flatMap((form) => form.terms.flat())))];
      }),
    );
  }

  /** The talks that answer, best first, as far as that can be told without their texts. */
  #found(ranking, filters) {
    return this.talks
      .map((talk, at) => ({ talk, at }))
      .filter(({ talk }) => filters.every((filter) => passes(talk, filter)))
      .filter(({ at }) => ranking.passes(at))
      .map(({ at }) => ({ at, score: ranking.score(at) }))
      .sort((one, other) => other.score - one.score);
  }
}

function passes(talk, { event, speaker }) {
  const names = talk.speakers.join(" ").toLowerCase();
  const isBy = !speaker || speaker.toLowerCase().split(/\s+/).every((name) => names.includes(name));
  return isBy && (!event || talk.event.id === event);
}

/** The text with words that no talk has respelled. */
function better(text, wanted) {
  const respelled = wanted.reduce((so, { kind, typed, isKnown, forms }) => {
    const other = kind === "word" && !isKnown && forms.find((form) => form.origin === "spelling");
    return other ? so.replace(typed, () => other.text) : so;
  }, text);
  return respelled === text ? null : respelled;
}

function heardAs(wanted) {
  const heard = wanted.map(({ typed, forms }) => [
    typed,
    [...new Set(forms.filter((form) => form.origin !== "typed").map((form) => form.text))],
  ]);
  return Object.fromEntries(heard.filter(([, forms]) => forms.length));
}
