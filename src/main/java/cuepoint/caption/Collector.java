package cuepoint.caption;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a file says in memory, and puts its cues in time order. */
final class Collector implements CaptionSink {
  private Optional<String> format = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<CaptionKind> kind = Optional.empty();
  private final List<Timed> cues = new ArrayList<>();
  private final Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
  private final List<CaptionProblem> problems = new ArrayList<>();
  private long latestMillis;

  /** A cue and where it belongs: an untimed one behind the timed one above it. */
  private record Timed(long millis, Cue cue) {}

  @Override
  public void format(String name) {
    format = Optional.of(name);
  }

  @Override
  public void language(String tag) {
    language = language.or(() -> Optional.of(tag));
  }

  @Override
  public void kind(CaptionKind found) {
    kind = Optional.of(found);
  }

  @Override
  public void cue(Cue cue) {
    long millis = cue.timed() ? cue.startMillis() : latestMillis;
    if (millis < latestMillis) {
      repair(Repair.OUT_OF_ORDER);
    }
    latestMillis = Math.max(millis, latestMillis);
    cues.add(new Timed(millis, cue));
  }

  @Override
  public void repair(Repair repair) {
    repairs.merge(repair, 1, Integer::sum);
  }

  @Override
  public void problem(int line, String message) {
    problems.add(new CaptionProblem(line, message));
  }

  Captions captions() {
    if (repairs.containsKey(Repair.OUT_OF_ORDER)) {
      cues.sort(Comparator.comparingLong(Timed::millis));
    }
    List<Cue> ordered = cues.stream().map(Timed::cue).toList();
    return new Captions(format, language, kind, ordered, new Repairs(repairs), problems);
  }
}
