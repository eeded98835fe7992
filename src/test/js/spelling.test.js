import assert from "node:assert/strict";
import test from "node:test";
import { near } from "../../main/resources/bundle/query/spelling.js";
import { vectors } from "./vectors.js";

const [{ words: said }, ...cases] = vectors("spellings");
const words = Object.entries(said).map(([word, talks]) => [word, talks, talks]);

for (const { typed, near: expected } of cases) {
  test(`finds words near ${typed}`, () => {
    const found = near(typed, { words });
    assert.deepEqual(found.map(({ word, cost }) => [word, Math.round(cost * 100) / 100]), expected);
  });
}
