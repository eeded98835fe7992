package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads speakers from captions that begin each turn with one, {@code Name: text}; a name applies
 * until the next. Names count only if at least two of them recur: a single line that begins with
 * "Note:" has no speaker.
 */
final class NamedTurns extends Stage {
  private static final int STRETCH = 256;
  private static final int NAMES = 2;
  private static final int TIMES = 2;
  private static final Pattern NAME =
      Pattern.compile("(?:- ?)?(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}):(?: |$)");

  private final Stage next;
  private final Deque<RawCue> stretch = new ArrayDeque<>(STRETCH);
  private final Set<String> names = new HashSet<>();
  private Optional<String> current = Optional.empty();

  NamedTurns(Stage next) {
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
    learn();
    for (RawCue cue : stretch) {
      next.cue(names.size() < NAMES ? cue : attributed(cue));
    }
    stretch.clear();
  }

  private void learn() {
    Map<String, Integer> seen = new HashMap<>();
    for (RawCue cue : stretch) {
      for (Row row : cue.rows()) {
        Matcher name = NAME.matcher(row.text());
        if (row.speaker().isEmpty() && name.lookingAt()) {
          seen.merge(name.group(1), 1, Integer::sum);
        }
      }
    }
    seen.values().removeIf(times -> times < TIMES);
    names.addAll(seen.keySet());
  }

  private RawCue attributed(RawCue cue) {
    List<Row> rows = new ArrayList<>(cue.rows().size());
    for (Row row : cue.rows()) {
      rows.add(row.speaker().isPresent() ? row : attributed(row));
    }
    return cue.showing(rows);
  }

  private Row attributed(Row row) {
    Matcher name = NAME.matcher(row.text());
    if (name.lookingAt() && names.contains(name.group(1))) {
      current = Optional.of(name.group(1));
      return row.from(name.end()).spokenBy(current);
    }
    if (row.text().contains(Speakers.CHANGE)) {
      current = Optional.empty();
    }
    return row.spokenBy(current);
  }
}
