import assert from "node:assert/strict";
import test from "node:test";
import { readQuery } from "../../main/bundle/query/query.js";
import { vectors } from "./vectors.js";

/** As in QueryVectorsTest. */
const isKnown = ({ value }) => ["Ann", "conf-2024", "2018"].includes(value);

for (const { text, read } of vectors("query")) {
  test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readQuery(text, isKnown), read));
}
