package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads speakers from the text itself: {@code >> Name: text}, a captioners' convention, applies
 * until the next {@code >>}; {@code [SPEAKER_04]: text}, the output of diarisation, applies to its
 * cue. A {@code >>} without a name stays in the text.
 */
final class Speakers extends Stage {
  static final String CHANGE = ">>";
  private static final Pattern NAMED_CHANGE =
      Pattern.compile(
          ">>+\\s*(\\p{Lu}(?:\\.|[\\p{L}'’-]*)(?: \\p{Lu}(?:\\.|[\\p{L}'’-]*)){0,3}):(?: |$)");
  private static final Pattern LABEL = Pattern.compile("\\[(SPEAKER_\\d+)]:");

  private final Stage next;
  private Optional<String> current = Optional.empty();

  Speakers(Stage next) {
    this.next = next;
  }

  @Override
  void cue(RawCue cue) {
    Optional<String> labelled = Optional.empty();
    List<Row> rows = new ArrayList<>(cue.rows().size());
    for (Row row : cue.rows()) {
      Row attributed = row.speaker().isPresent() ? row : attributed(row, labelled);
      if (isLabelled(row)) {
        labelled = attributed.speaker();
      }
      rows.add(attributed);
    }
    next.cue(cue.showing(rows));
  }

  @Override
  void end() {
    next.end();
  }

  private static boolean isLabelled(Row row) {
    return row.text().startsWith("[SPEAKER_");
  }

  private Row attributed(Row row, Optional<String> labelled) {
    if (isLabelled(row)) {
      return named(row, LABEL);
    }
    if (row.text().contains(CHANGE)) {
      Row named = named(row, NAMED_CHANGE);
      current = named.speaker();
      return named;
    }
    return row.spokenBy(labelled.or(() -> current));
  }

  private static Row named(Row row, Pattern pattern) {
    Matcher name = pattern.matcher(row.text());
    return name.lookingAt() ? row.from(name.end()).spokenBy(Optional.of(name.group(1))) : row;
  }
}
