package cuepoint.cli;

import cuepoint.format.HitsJson;
import cuepoint.search.Hits;

/** How {@code search} writes its answer. A new format is one more constant. */
enum HitsFormat {
  TEXT {
    @Override
    void write(Hits hits, Output output) {
      new HitsText(output).write(hits);
    }
  },
  JSON {
    @Override
    void write(Hits hits, Output output) {
      output.json(HitsJson.of(hits));
    }
  };

  abstract void write(Hits hits, Output output);
}
