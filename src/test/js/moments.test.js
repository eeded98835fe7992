import assert from "node:assert/strict";
import test from "node:test";
import { Borders, linkStart } from "../../main/bundle/moment/borders.js";
import { cluster } from "../../main/bundle/moment/cluster.js";
import { momentsOf, timeline } from "../../main/bundle/moment/moments.js";
import { Passage } from "../../main/bundle/moment/passages.js";
import { around } from "../../main/bundle/moment/snippet.js";
import { vectors } from "./vectors.js";

const read = ([start, end, speaker, text]) => ({ start, end, speaker, text, isTimed: true, deltas: [] });

const passageOf = (cues, before = [], after = []) =>
  new Passage([...before, ...cues, ...after].map(read), before.length, before.length + cues.length);

test("finds the best cluster", () => {
  for (const { occurrences, weights, reach, first, last } of vectors("clusters")) {
    const best = cluster(occurrences, weights, reach);
    assert.deepEqual([best.first, best.last], [first, last]);
  }
});

for (const [at, { cues, first, last, sentences, part, startMillis }] of vectors("snippets").entries()) {
  test(`cuts snippet ${at}`, () => {
    const passage = passageOf(cues);
    const borders = new Borders(passage);
    assert.deepEqual(borders.sentences, sentences, passage.text);
    assert.deepEqual(around(passage.text, borders, first, last), part);
    assert.equal(linkStart(passage, borders, first, 2000), startMillis);
  });
}

test("thins timelines", () => {
  for (const { millis, marks } of vectors("timelines")) {
    assert.deepEqual(timeline([{ rank: 0, found: millis.map((each) => ({ millis: each })) }]), marks);
  }
});

const millisOf = (seconds) => Math.round(seconds * 1000);

const WEIGHTS = { localIdf: 1.5, coordination: 0.25, neighbours: 0.2, reach: 25 };

/** A match that is read when its text is needed, as in an exported site. */
function matchOf({ before, cues, after, occurrences, around, ...match }) {
  const passage = passageOf(cues, before, after);
  const own = new Passage(passage.all).starts[before.length];
  const occurrencesIn = (wider) => {
    const left = own - wider.starts[passage.from - wider.from];
    const all = [...occurrences.map((each) => moved(each, own)), ...around];
    return all.map((each) => moved(each, -left));
  };
  const found = occurrences.map((each) => ({ ...each, millis: passage.timeAt(each.start).millis }));
  return { ...match, found, read: async () => ({ passage, occurrences, occurrencesIn }) };
}

const moved = (place, by) => ({ ...place, start: place.start + by, end: place.end + by });

test("finds moments", async () => {
  for (const { matches, passages, languages, weights, repeatDamping, moments, timelineMillis } of vectors("moments")) {
    const read = matches.map(matchOf);
    const found = await momentsOf(read, passages, weights, { ...WEIGHTS, repeatDamping }, 3, [...languages, "en"], () => null);
    const seen = found.moments.map(({ startSeconds, matchSeconds, endSeconds, language, snippet }) => {
      const [startMillis, matchMillis, endMillis] = [startSeconds, matchSeconds, endSeconds].map(millisOf);
      return { startMillis, matchMillis, endMillis, language, ...snippet };
    });
    assert.deepEqual(seen, moments);
    assert.deepEqual(found.timelineSeconds.map(millisOf), timelineMillis);
  }
});
