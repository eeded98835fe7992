package cuepoint.cli.print;

import cuepoint.format.json.HitsJson;
import cuepoint.format.text.HitsCsv;
import cuepoint.format.text.HitsMarkdown;
import cuepoint.page.Pages;
import cuepoint.page.answer.Fragment;

/** The formats of {@code search}. */
public enum HitsFormat {
  TEXT {
    @Override
    public void write(Answer answer, Output output) {
      new HitsText(output, answer.query().known()).write(answer.hits());
    }
  },
  JSON {
    @Override
    public void write(Answer answer, Output output) {
      output.json(HitsJson.of(answer.hits()));
    }
  },
  /** One line for each hit. */
  JSONL {
    @Override
    public void write(Answer answer, Output output) {
      answer.hits().hits().forEach(hit -> output.jsonLine(HitsJson.of(hit)));
    }
  },
  CSV {
    @Override
    public void write(Answer answer, Output output) {
      new HitsCsv(answer.links()).of(answer.hits()).forEach(output::row);
    }
  },
  MARKDOWN {
    @Override
    public void write(Answer answer, Output output) {
      output.text(new HitsMarkdown(answer.links()).of(answer.hits()));
    }
  },
  HTML {
    @Override
    public void write(Answer answer, Output output) {
      if (answer.withStyle()) {
        output.text(Fragment.STYLE);
      }
      output.text(new Pages().fragment(answer.fragment()));
    }
  };

  public abstract void write(Answer answer, Output output);
}
