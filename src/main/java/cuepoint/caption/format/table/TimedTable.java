package cuepoint.caption.format.table;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;

/**
 * Tables of what was said and when, separated by tabs, commas, semicolons or bars (RFC 4180): the
 * {@code .tsv} of openai-whisper, the {@code .csv} of whisper.cpp, exports of Premiere, Otter,
 * Sonix, Descript and others. Columns are known by their headings, so their order does not matter.
 */
public final class TimedTable implements CaptionFormat {
  @Override
  public String name() {
    return "table";
  }

  @Override
  public boolean matches(String head) {
    return Table.of(head).filter(table -> hasTimes(table, head)).isPresent();
  }

  private static boolean hasTimes(Table table, String head) {
    return RowTimes.areOfRecording(table.columns(), table.firstRows(head));
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Table table = Table.of(text.head()).orElseThrow();
    RowTimes times = RowTimes.of(table.columns(), table.firstRows(text.head()));
    RowCues cues = new RowCues(table.columns(), times, out);
    Lines lines = text.lines();
    for (int skipped = 0; skipped < table.headings(); ) {
      String line = lines.next();
      skipped += line == null || !line.isBlank() ? 1 : 0;
    }
    Records records = new Records(lines::next, table.quoted());
    for (String row = records.next(); row != null; row = records.next()) {
      if (!row.isBlank()) {
        cues.row(table.fields(row), lines.number());
      }
    }
    cues.end();
  }
}
