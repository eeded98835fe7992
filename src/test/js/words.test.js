import assert from "node:assert/strict";
import test from "node:test";
import { WORD, parts } from "../../main/bundle/words/parts.js";
import { vectors } from "./vectors.js";

function divided(text) {
  let first = 0;
  return [...text.matchAll(WORD)].flatMap(({ 0: token }) => {
    const all = parts(token).map(({ start, end, at, places }) => [token.slice(start, end), first + at, places]);
    first = all.at(-1)[1] + 1;
    return all;
  });
}

for (const { text, words } of vectors("words")) {
  test(`divides ${JSON.stringify(text)}`, () => assert.deepEqual(divided(text), words));
}
