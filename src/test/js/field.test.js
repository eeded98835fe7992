import assert from "node:assert/strict";
import test from "node:test";
import { Field } from "../../main/bundle/words/field.js";
import { Table } from "../../main/bundle/words/table.js";
import { Words } from "../../main/bundle/words/words.js";
import { vectors } from "./vectors.js";

const [{ k1, b, texts }, ...queries] = vectors("scores");
const documents = texts.map((text) => text.split(" "));
const terms = [...new Set(documents.flat())].sort();
const none = terms.map(() => 0);
const table = new Table({ terms: terms.map((term) => `A${term}`).join(" "), passages: none, talks: none });
const words = new Words("other", { table, splits: {} }, { stopWords: [], glossary: [] }, "$^");
const postings = terms.map((term) => new Map(
  documents
    .map((document, at) => [at, document.flatMap((word, position) => (word === term ? [position] : []))])
    .filter(([, positions]) => positions.length),
));
const averageLength = documents.flat().length / documents.length;
const field = new Field(
  { k1, b },
  { documents: documents.length, averageLength },
  (document) => documents[document].length,
  (id) => postings[id].size,
  (id) => postings[id],
);

for (const { words: typed = "", slop = 0, prefix, completions, scores } of queries) {
  test(`scores ${prefix ?? typed}~${slop}`, () => {
    const ids = typed.split(" ").map((word) => words.idOfTerm(word));
    const found = field.scores({ words, ids, slop, prefix, completions, weight: 1 });
    const inOrder = [...found].sort(([one], [other]) => one - other);
    const rounded = inOrder.map(([at, score]) => [at, Math.round(score * 1e4)]);
    assert.deepEqual(rounded.map(([at]) => at), scores.map(([at]) => at));
    rounded.forEach(([, score], at) => assert.ok(Math.abs(score - scores[at][1] * 1e4) <= 1, `${score} ${scores[at]}`));
  });
}
