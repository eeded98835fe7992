package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpeakerName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads speakers from the text itself. {@code Name: text} applies until the next name or {@code
 * >>}, a captioners' sign for another speaker, which stays in the text if no name follows. {@code
 * [SPEAKER_04]: text}, the output of diarisation, applies to its cue alone. {@link KnownNames}
 * decides which words are names.
 */
final class Speakers extends Stage {
  private static final int STRETCH = 256;
  private static final String CHANGE = ">>";
  private static final String DIARISED = "SPEAKER_";

  private final Stage next;
  private final Deque<RawCue> stretch = new ArrayDeque<>(STRETCH);
  private final KnownNames known = new KnownNames();
  private Optional<String> current = Optional.empty();
  private Optional<String> ofCue = Optional.empty();

  Speakers(Stage next) {
    this.next = next;
  }

  @Override
  void cue(RawCue cue) {
    stretch.add(cue);
    if (stretch.size() == STRETCH) {
      pass();
    }
  }

  @Override
  void end() {
    pass();
    next.end();
  }

  private void pass() {
    known.learn(stretch);
    for (RawCue cue : stretch) {
      next.cue(attributed(cue));
    }
    stretch.clear();
  }

  private RawCue attributed(RawCue cue) {
    ofCue = Optional.empty();
    List<Row> rows = new ArrayList<>(cue.rows().size());
    for (Row row : withWholeNames(cue.rows())) {
      rows.add(row.speaker().isPresent() ? row : attributed(row));
    }
    return cue.showing(rows);
  }

  /** Joins two rows where a name after a {@code >>} is too long for one. */
  private static List<Row> withWholeNames(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row above = rows.get(i - 1);
      if (above.text().startsWith(CHANGE) && SpeakerName.before(above.text()).isEmpty()) {
        Row joined = above.followedBy(rows.get(i));
        Optional<SpeakerName> name = SpeakerName.before(joined.text());
        if (name.isPresent() && name.get().evidence() == SpeakerName.Evidence.CAPITALS) {
          List<Row> whole = new ArrayList<>(rows);
          whole.set(i, joined);
          whole.remove(i - 1);
          return whole;
        }
      }
    }
    return rows;
  }

  private Row attributed(Row row) {
    Optional<SpeakerName> name = SpeakerName.before(row.text()).filter(n -> isName(n, row));
    if (name.isPresent()) {
      return row.from(name.get().end()).spokenBy(begin(name.get().name()));
    }
    if (row.text().contains(CHANGE)) {
      current = Optional.empty();
      return row;
    }
    return row.spokenBy(ofCue.or(() -> current));
  }

  private boolean isName(SpeakerName name, Row row) {
    boolean changes = row.text().startsWith(CHANGE);
    return known.contains(name) || (changes && name.evidence() == SpeakerName.Evidence.CAPITALS);
  }

  private Optional<String> begin(String name) {
    Optional<String> speaker = Optional.of(name);
    if (name.startsWith(DIARISED)) {
      ofCue = speaker;
    } else {
      ofCue = Optional.empty();
      current = speaker;
    }
    return speaker;
  }
}
