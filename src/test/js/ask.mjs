/**
 * Asks the search of an exported site on disk: `node ask.mjs SITE < questions.jsonl`, where a
 * question is `{"q": "..."}` or `{"suggest": "..."}`. Prints an answer for each line.
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

globalThis.fetch = async (address) => {
  const text = await readFile(new URL(address.pathname, "file:"), "utf8");
  return { ok: true, json: async () => JSON.parse(text) };
};

const base = pathToFileURL(process.argv[2] + "/");
const { open } = await import(new URL("cuepoint/search.js", base));
const site = await open(base.href);

async function answer({ suggest, ...question }) {
  return suggest === undefined ? site.search(question) : site.suggest(suggest, question.limit);
}

for await (const line of createInterface({ input: process.stdin })) {
  const answered = await answer(JSON.parse(line)).catch(({ stack }) => ({ failure: stack }));
  console.log(JSON.stringify(answered));
}
