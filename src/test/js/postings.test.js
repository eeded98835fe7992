import assert from "node:assert/strict";
import test from "node:test";
import { Places } from "../../main/bundle/words/places.js";
import { Postings } from "../../main/bundle/words/postings.js";
import { Table } from "../../main/bundle/words/table.js";
import { DAMAGED, numbersIn, signed } from "../../main/bundle/words/vlq.js";
import { vectors } from "./vectors.js";

const postingsOf = ({ words, files, transcripts }, first = 0) =>
  new Postings(words.chunks, first, new Places(words), transcripts, async (number) => files[number]);

for (const [at, each] of vectors("postings").entries()) {
  test(`reads postings ${at}`, async () => {
    const table = new Table(each.words);
    const postings = postingsOf(each, 7);
    await postings.load(table.terms.keys());
    const read = table.terms.map((term, id) => {
      assert.equal(table.idOf(term), id);
      assert.deepEqual([table.passages[id], table.talks[id]], [term.length, 40 * term.length]);
      const times = postings.timesOf(id);
      const found = [...postings.of(id)].map(([passage, positions]) => [
        passage - 7,
        positions.map((position, at) => [position, times.get(passage)[at] ?? "untimed"]),
      ]);
      assert.deepEqual(found.map(([passage]) => passage), found.map(([passage]) => passage).sort((one, other) => one - other));
      return [term, Object.fromEntries(found)];
    });
    assert.deepEqual(Object.fromEntries(read.filter(([, found]) => Object.keys(found).length)), each.postings);
  });
}

test("reads forms", () => {
  const { words } = vectors("postings")[1];
  const table = new Table(words);
  const beginning = (letter) => table.beginning(letter).map(({ word, id }) => [table.terms[id], word]);
  assert.deepEqual(["c", "p", "Y"].flatMap(beginning), [
    ["cost", "costs"],
    ["probe", "probe"],
    ["probe", "probes"],
    ["𝒴z", "Yz"],
  ]);
  assert.deepEqual(table.idsOf("costs"), [table.idOf("cost")]);
  assert.deepEqual([table.idOf("costs"), table.idsOf("cost")], [undefined, []]);
});

test("reads numbers", () => {
  assert.deepEqual(numbersIn("A/fgBggggggB"), [0, 1023, 32, 2 ** 30]);
  assert.deepEqual([0, 1, 2, 3, 4].map(signed), [0, -1, 1, -2, 2]);
});

test("says that numbers are damaged", () => {
  for (const text of ["A B", "é", "g", "A\u0000"]) {
    assert.throws(() => numbersIn(text), { message: DAMAGED });
  }
});

test("says that postings are damaged", async () => {
  const each = vectors("postings")[1];
  const [[places, times]] = each.files;
  const others = [[places, times.slice(0, times.lastIndexOf(" "))], [places], {}, null, [places.replace(" ", "")]];
  for (const other of others) {
    const postings = postingsOf({ ...each, files: [other] });
    await assert.rejects(postings.load([0]), { message: DAMAGED });
  }
  assert.throws(() => new Table({ ...each.words, passages: [1, 2] }), { message: DAMAGED });
});
