import assert from "node:assert/strict";
import test from "node:test";
import { Transcript } from "../../main/bundle/moment/passages.js";
import { vectors } from "./vectors.js";

for (const { file, passages } of vectors("passages")) {
  test(`knows when words are said in ${file.texts[0]}`, () => {
    const transcript = new Transcript(file);
    assert.equal(transcript.spans.length, 2 * passages.length);
    passages.forEach(({ text, times, wider }, number) => {
      const passage = transcript.passage(number);
      assert.equal(passage.text, text);
      assert.equal(passage.wider(true, true).wider.text, wider);
      times.forEach(([offset, millis, precision]) => assert.deepEqual(passage.timeAt(offset), { millis, precision }));
    });
  });
}
