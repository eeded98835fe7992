import assert from "node:assert/strict";
import test from "node:test";
import { Parts } from "../../main/bundle/moment/parts.js";
import { answered, picked } from "../../main/bundle/reel/reel.js";
import { vectors } from "./vectors.js";


/** A site with one talk, of which no more than it needs is read. */
function siteOf({ passages, durationSeconds, files }) {
  const transcripts = [{ language: "en", first: 0, end: passages }];
  const talk = { id: "conf/a", language: "en", passages: "", transcripts, durationSeconds, reel: {} };
  const read = new Set();
  const fetched = async (path) => {
    read.add(path);
    return files[Number(path.match(/\d+(?=\.json)/)[0])];
  };
  return { read, parts: new Parts(8, fetched), talk: (id) => (id === talk.id ? talk : undefined) };
}

const shown = ({ clips, leftOut }) => ({
  clips: clips.map(({ address, kind, speaker, said }) => ({
    clip: address,
    kind,
    speaker: speaker || null,
    text: said.text,
    matches: said.matches,
  })),
  leftOut: leftOut.map(({ asked, reason }) => ({ asked, reason })),
});

for (const [at, one] of vectors("reels").entries()) {
  test(`clips of transcript ${at} are those of the service`, async () => {
    for (const { moments, ...expected } of one.answers) {
      const site = siteOf(one);
      assert.deepEqual(shown(await answered(site, [{ talk: { id: "conf/a" }, moments }])), expected);
      assert.ok(site.read.size <= 2 * moments.length, `${site.read.size} of ${one.files.length} parts were read`);
    }
  });

  test(`picked clips of transcript ${at} are those of the service`, async () => {
    assert.deepEqual(shown(await picked(siteOf(one), one.addresses)), one.picked);
  });
}
