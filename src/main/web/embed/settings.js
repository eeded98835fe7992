import { readerLanguages } from "./languages.js";
import { Bundle, Service, webAddress } from "./source.js";

/** The service's own limits; a number outside them becomes the nearest one inside. */
const MOST_LETTERS = 1000;
const MOST_TALKS = 100;
const MOST_MOMENTS = 50;

const TALKS = 5;
const MOMENTS = 3;

export const textOf = (element, name) =>
  element.getAttribute(name)?.trim().slice(0, MOST_LETTERS) || undefined;

function numberOf(element, name, least, most, usual) {
  const given = Number.parseInt(element.getAttribute(name), 10);
  return Number.isNaN(given) ? usual : Math.min(Math.max(given, least), most);
}

/** The values of a filter, which commas separate. */
const valuesOf = (element, name) =>
  textOf(element, name)
    ?.split(",")
    .map((value) => value.trim())
    .filter(Boolean);

/** The request for what is typed, with the filters in the attributes of an element. */
export const questionOf = (element, typed) => ({
  q: typed.trim().slice(0, MOST_LETTERS),
  event: valuesOf(element, "event"),
  speaker: valuesOf(element, "speaker"),
  limit: numberOf(element, "limit", 1, MOST_TALKS, TALKS),
  lang: readerLanguages(),
  moments: numberOf(element, "moments", 0, MOST_MOMENTS, MOMENTS),
});

/** What this script is called at its service, below the service's address. */
const SCRIPT = /\/embed(\/\w+)?\.js([?#].*)?$/;

/** The service that this script came from. */
const originOf = (script) => (SCRIPT.test(script) ? script.replace(SCRIPT, "/") : webAddress("/", script));

/** The address in an attribute, with a slash at its end; undefined if there is none. */
const folderOf = (element, name) =>
  textOf(element, name) && webAddress(textOf(element, name).replace(/\/*$/, "/"), document.baseURI);

/** What is searched: files, a service, or else the service that this script came from. */
export function sourceOf(element) {
  const files = folderOf(element, "src");
  const service = folderOf(element, "endpoint") || originOf(import.meta.url);
  const source = files ? new Bundle(files) : new Service(webAddress(".", service));
  source.isRead = textOf(element, "links") === "talks";
  return source;
}
