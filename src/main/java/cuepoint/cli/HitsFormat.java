package cuepoint.cli;

import cuepoint.format.json.HitsJson;
import cuepoint.format.text.HitsCsv;
import cuepoint.format.text.HitsMarkdown;
import cuepoint.page.Fragment;
import cuepoint.page.Pages;

/** How {@code search} writes its answer. A new format is one more constant. */
enum HitsFormat {
  TEXT {
    @Override
    void write(Printout answer, Output output) {
      new HitsText(output).write(answer.hits());
    }
  },
  JSON {
    @Override
    void write(Printout answer, Output output) {
      output.json(HitsJson.of(answer.hits()));
    }
  },
  /** An object for each hit. */
  JSONL {
    @Override
    void write(Printout answer, Output output) {
      answer.hits().hits().forEach(hit -> output.jsonLine(HitsJson.of(hit)));
    }
  },
  CSV {
    @Override
    void write(Printout answer, Output output) {
      new HitsCsv(answer.links()).of(answer.hits()).forEach(output::row);
    }
  },
  MARKDOWN {
    @Override
    void write(Printout answer, Output output) {
      output.text(new HitsMarkdown(answer.links()).of(answer.hits()));
    }
  },
  HTML {
    @Override
    void write(Printout answer, Output output) {
      if (answer.options().withStyle()) {
        output.text(Fragment.STYLE);
      }
      output.text(new Pages().fragment(new Fragment(answer.hits(), answer.links(), false)));
    }
  };

  abstract void write(Printout answer, Output output);
}
