/**
 * The page of a reel, without a server: makes the reel that the address names, draws it, and then
 * has it played by what plays those that a service draws.
 */
import { home } from "home";
import { readerLanguages } from "../web/embed/languages.js";
import { Drawing } from "./reel/drawing.js";
import { Heading } from "./reel/heading.js";
import { answered, picked } from "./reel/reel.js";
import { openSite } from "./site.js";

const MOST_TALKS = 100;
const MOST_MOMENTS = 50;
const LONGEST_TITLE = 500;

const reel = document.querySelector(".reel");
const asked = new URLSearchParams(location.search);
const clips = asked.getAll("clip");
const text = asked.getAll("q").join(" ").trim();
const isTyping = asked.get("typing") === "true";
const title = (asked.get("title") ?? "").slice(0, LONGEST_TITLE) || (text ? `“${text}”` : "Picked clips");

function number(name, most, usual) {
  const given = Number.parseInt(asked.get(name), 10);
  return Number.isNaN(given) ? usual : Math.min(Math.max(given, 1), most);
}

/** What a talk's page is asked for, to mark it in the text. */
const found = new URLSearchParams({ ...(text && { find: text }), ...(text && isTyping && { typing: "true" }) });

/** All that a search understands, with the filters. */
function question() {
  const given = Object.fromEntries([...asked.keys()].map((name) => [name, asked.getAll(name)]));
  const lang = asked.get("lang") ?? readerLanguages();
  return { ...given, q: text, lang, limit: number("limit", MOST_TALKS, 5), moments: number("moments", MOST_MOMENTS, 3) };
}

function results() {
  const address = new URL(home);
  ["q", "event", "speaker"].forEach((name) => asked.getAll(name).forEach((value) => address.searchParams.append(name, value)));
  return address.href;
}

async function made() {
  const site = await openSite();
  return clips.length ? picked(site, clips) : answered(site, (await site.search(question())).hits);
}

async function show(heading) {
  if (location.protocol === "file:") {
    heading.note("A reel plays where a web server has these files, such as that of “python3 -m http.server”.");
    return;
  }
  heading.wait();
  const answer = await made().catch(({ message }) => ({ failure: message }));
  if (answer.failure) {
    heading.fail(answer.failure);
    return;
  }
  heading.draw(answer, clips.length ? undefined : results());
  new Drawing(reel, home, found).draw(answer);
  await import("../web/reel.js");
}

if (window !== window.top) {
  reel.classList.add("framed");
  document.querySelector(".top").remove();
}
if (text || clips.length) {
  document.querySelector("h1 [dir]").textContent = title;
  document.title = document.title.replace(/^Reel/, () => title);
  Object.assign(reel.dataset, { title, address: reel.dataset.page + location.search });
  show(new Heading(reel));
} else {
  new Heading(reel).note("Nothing to play yet. Search for something, then choose “Play all moments”.");
}
