/** Said where nothing answers. */
export const UNREACHED = "The search cannot be reached right now.";
const UNREADABLE = "The search answers in a way that cannot be read.";

/** What went wrong, for people to read. */
export class Trouble extends Error {
  /** @param {number} status of HTTP; 0 if there is none */
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  static of(failure) {
    return failure instanceof Trouble ? failure : new Trouble(0, UNREADABLE);
  }
}

/** The absolute http or https address; undefined for anything else. */
export function webAddress(address, base) {
  try {
    const url = new URL(address ?? "", base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address with the parameters that have a value, or several. */
function asking(address, parameters) {
  const url = new URL(address);
  for (const [name, values] of Object.entries(parameters)) {
    const all = [values ?? []].flat();
    all.length && url.searchParams.delete(name);
    all.forEach((value) => url.searchParams.append(name, value));
  }
  return url.href;
}

/** The page for searching on. */
export const searchPage = (source, { q, typing, event, speaker }) => asking(source.home, { q, typing, event, speaker });

/** How long to wait, as the header Retry-After has it: in seconds, or until a date. */
function wait(retryAfter) {
  const until = Date.parse(retryAfter);
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (until - Date.now()) / 1000;
  if (!(seconds > 0)) {
    return "a moment";
  }
  const [count, unit] = seconds < 90 ? [seconds, "second"] : [seconds / 60, "minute"];
  return `${Math.ceil(count)} ${unit}${Math.ceil(count) === 1 ? "" : "s"}`;
}

function refused(answer, body) {
  const detail =
    answer.status === 429
      ? `Too many searches at once. Please wait ${wait(answer.headers.get("Retry-After"))}, then search again.`
      : (body?.detail ?? `The search does not work right now (${answer.status}).`);
  return new Trouble(answer.status, String(detail));
}

/** A Cuepoint service, searched over HTTP. */
export class Service {
  hasSearchPage = true;

  /** @param {string} home its address, with a slash at its end */
  constructor(home) {
    this.home = home;
  }

  warm() {}

  search(question, signal) {
    return this.#get("api/v1/search", question, signal);
  }

  suggest(q, signal) {
    return this.#get("api/v1/suggest", { q, limit: 6 }, signal);
  }

  async #get(path, parameters, signal) {
    const address = asking(new URL(path, this.home), parameters);
    const answer = await fetch(address, { signal }).catch(() => {
      throw new Trouble(0, UNREACHED);
    });
    const body = await answer.json().catch(() => undefined);
    if (!answer.ok) {
      throw refused(answer, body);
    }
    if (!body) {
      throw new Trouble(answer.status, UNREADABLE);
    }
    return body;
  }

  /** The page that plays the moments of an answer. */
  reel(question) {
    return asking(new URL("reel", this.home), question);
  }

  /** The page of a talk with the matches marked, at a moment if there is one. */
  talk(page, { q, typing }, at) {
    const address = webAddress(page, this.home);
    return address && asking(address, { q, typing, ...at });
  }
}

/** Exported files, searched in the browser. Their search is loaded when it is first needed. */
export class Bundle {
  hasSearchPage = false;
  #opened;

  /** @param {string} home the address of their folder, with a slash at its end */
  constructor(home) {
    this.home = home;
  }

  warm() {
    this.#open().catch(() => {}); // reported with the first search
  }

  search(question) {
    return this.#ask((bundle) => {
      this.player = bundle.reel;
      return bundle.search(question);
    });
  }

  suggest(q) {
    return this.#ask((bundle) => bundle.suggest(q, 6));
  }

  async #ask(question) {
    try {
      return await question(await this.#open());
    } catch (failure) {
      this.#opened = undefined;
      throw failure instanceof Trouble ? failure : new Trouble(0, failure.message);
    }
  }

  #open() {
    return (this.#opened ??= this.#fetched());
  }

  /** The script and what it reads first are fetched side by side. */
  async #fetched() {
    const catalogue = fetch(new URL("cuepoint/bundle.json", this.home), { cache: "no-cache" }).catch(() => undefined);
    const { open } = await import(new URL("cuepoint/search.js", this.home)).catch(() => {
      throw new Trouble(0, UNREACHED);
    });
    return open(this.home, catalogue);
  }

  /** The page that plays the moments of an answer that was given. */
  reel(question) {
    return asking(new URL(this.player, this.home), question);
  }

  /** On exported pages, "q" is asked of all talks. */
  talk(page, { q, typing }, at) {
    const address = webAddress(page, this.home);
    return address && asking(address, { find: q, typing, ...at });
  }
}
