import assert from "node:assert/strict";
import test from "node:test";
import { near } from "../../main/resources/bundle/query/spelling.js";
import { Table } from "../../main/resources/bundle/words/table.js";
import { vectors } from "./vectors.js";

const [{ words: said }, ...cases] = vectors("spellings");
const talks = Object.values(said);
const table = new Table({ terms: Object.keys(said).map((word) => `A${word}`).join(" "), passages: talks, talks });

for (const { typed, near: expected } of cases) {
  test(`finds words near ${typed}`, () => {
    const found = near(typed, table);
    assert.deepEqual(found.map(({ word, cost }) => [word, Math.round(cost * 100) / 100]), expected);
  });
}
