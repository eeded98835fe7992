import assert from "node:assert/strict";
import test from "node:test";
import { spellings } from "../../main/resources/bundle/query/spelling.js";
import { vectors } from "./vectors.js";

const [{ terms }, ...cases] = vectors("spellings");
const words = Object.entries(terms).sort(([one], [other]) => (one < other ? -1 : 1));
const field = { holding: (id) => words[id][1] };

for (const { typed, spellings: expected } of cases) {
  test(`finds spellings of ${typed}`, () => {
    const found = spellings(typed, { words }, field, { similarity: 0.6, spellings: 3 });
    assert.deepEqual(found.map(({ id }) => words[id][0]), expected);
  });
}
