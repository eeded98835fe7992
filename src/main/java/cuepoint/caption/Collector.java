package cuepoint.caption;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.CharsetSource;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the content of a file in memory, up to a limit, and puts its cues in time order. */
final class Collector implements CaptionSink {
  /**
   * Most characters that are kept, a cue counting as 40 more and a timed word as 10 more, which is
   * about what they take in memory. 24 hours of speech with the times of all words are 4.3 million;
   * 100,000 cues of 40 characters, which is the limit, are indexed and shown with a heap of 256 MB.
   */
  private static final long MAX_SIZE = 8_000_000;

  private static final int CUE_SIZE = 40;
  private static final int WORD_SIZE = 10;

  private Optional<CaptionCharset> charset = Optional.empty();
  private Optional<String> format = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<CaptionKind> kind = Optional.empty();
  private final List<Timed> cues = new ArrayList<>();
  private final Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
  private final List<CaptionProblem> problems = new ArrayList<>();
  private long latestMillis;
  private long size;
  private boolean full;

  /** A cue and its place: an untimed one follows the timed one that precedes it in the file. */
  private record Timed(long millis, Cue cue) {}

  @Override
  public void charset(Charset found, CharsetSource source, Optional<Charset> alternative) {
    charset = Optional.of(CaptionCharset.of(found, source, alternative));
  }

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
    size += CUE_SIZE + cue.text().length() + (long) WORD_SIZE * cue.words().size();
    if (size > MAX_SIZE) {
      full = true;
      return;
    }
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
    if (full) {
      problem(
          1,
          "more cues than one talk can have, those after the first %,d are left out"
              .formatted(cues.size()));
    }
    if (repairs.containsKey(Repair.OUT_OF_ORDER)) {
      cues.sort(Comparator.comparingLong(Timed::millis));
    }
    List<Cue> ordered = cues.stream().map(Timed::cue).toList();
    return new Captions(charset, format, language, kind, ordered, new Repairs(repairs), problems);
  }
}
