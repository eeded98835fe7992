import assert from "node:assert/strict";
import test from "node:test";
import { secondsIn } from "../../main/web/talk/times.js";
import { vectors } from "./vectors.js";

for (const { text, millis } of vectors("times")) {
  test(`reads the time "${text}"`, () => {
    const seconds = secondsIn(text);
    assert.equal(seconds === null ? null : Math.round(seconds * 1000), millis);
  });
}
