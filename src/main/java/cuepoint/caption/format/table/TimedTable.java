package cuepoint.caption.format.table;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tables of what was said that count time: the {@code .tsv} of openai-whisper, the {@code .csv} of
 * whisper.cpp, and others whose header names a start, an end and a text.
 */
public final class TimedTable implements CaptionFormat {
  @Override
  public String name() {
    return "table";
  }

  @Override
  public boolean matches(String head) {
    Optional<Columns> columns = head.lines().findFirst().flatMap(Columns::of);
    return columns.isPresent()
        && head.lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .limit(1)
            .anyMatch(line -> columns.get().start(columns.get().fields(line)).isPresent());
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Columns columns = text.head().lines().findFirst().flatMap(Columns::of).orElseThrow();
    TimeUnit unit = columns.unit().orElseGet(() -> TimeUnit.of(text.head(), columns));
    if (unit == TimeUnit.UNKNOWN) {
      out.repair(Repair.UNTIMED);
      out.problem(1, "times whose unit is unknown: the text is untimed, expected start_ms, end_ms");
    }
    out.kind(CaptionKind.AUTOMATIC);
    Records records = new Records(text.lines(), columns);
    records.next();
    for (String line = records.next(); line != null; line = records.next()) {
      if (!line.isBlank()) {
        row(columns.fields(line), columns, unit, records.lines(), out);
      }
    }
  }

  private static void row(
      List<String> fields, Columns columns, TimeUnit unit, Lines lines, Cleaning out) {
    OptionalLong start = columns.start(fields);
    OptionalLong end = columns.end(fields);
    SpokenRow row = new SpokenRow();
    row.add(columns.text(fields));
    boolean timed = start.isPresent() && unit != TimeUnit.UNKNOWN;
    if (start.isEmpty()) {
      out.problem(lines.number(), "no time in the column of starts, the text is untimed");
    }
    long startMillis = timed ? unit.millis(start.getAsLong()) : Cue.UNTIMED;
    long endMillis = timed && end.isPresent() ? unit.millis(end.getAsLong()) : startMillis;
    out.cue(
        new RawCue(startMillis, endMillis, List.of(row.row(columns.speaker(fields), startMillis))));
  }
}
