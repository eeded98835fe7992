import assert from "node:assert/strict";
import test from "node:test";
import { near } from "../../main/bundle/query/spelling.js";
import { Table } from "../../main/bundle/words/table.js";
import { vectors } from "./vectors.js";

const [{ words: said }, ...cases] = vectors("spellings");
const words = Object.keys(said).sort();
const talks = words.map((word) => said[word]);
const table = new Table({ terms: words.map((word) => `A${word}`).join(" "), passages: talks, talks });

for (const { typed, near: expected } of cases) {
  test(`finds words near ${typed}`, () => {
    const found = near(typed, table);
    assert.deepEqual(found.map(({ word, cost }) => [word, Math.round(cost * 100) / 100]), expected);
  });
}
