package cuepoint.reading;

import cuepoint.talk.Cue;
import cuepoint.talk.JoinedCues;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cues of one speaker without a long pause, as one text. For one thread. */
final class Stretch {
  /** A longer silence ends a sentence whatever its punctuation, in ms. */
  private static final long SILENCE_MILLIS = 2000;

  /** What a character of a word takes in usual speech, in ms: 150 words a minute. */
  private static final long MILLIS_PER_CHARACTER = 70;

  private final int first;
  private final List<Cue> cues;
  private final JoinedCues joined;

  /**
   * Some cues.
   *
   * @param first index of the first of them in the transcript
   */
  Stretch(int first, List<Cue> cues) {
    this.first = first;
    this.cues = cues;
    this.joined = new JoinedCues(cues);
  }

  /** Whether a sentence cannot go on from one cue to the next. */
  static boolean isParted(Cue before, Cue after) {
    return !before.speaker().equals(after.speaker())
        || Turns.in(after, Optional.of(before)).contains(0)
        || before.timed() != after.timed()
        || (after.timed() && after.startMillis() - before.endMillis() > SILENCE_MILLIS);
  }

  /** Where in the text somebody else begins to speak within a cue, in order. */
  List<Integer> turns() {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      int start = joined.start(i);
      Optional<Cue> before = i == 0 ? Optional.empty() : Optional.of(cues.get(i - 1));
      Turns.in(cues.get(i), before).stream()
          .filter(turn -> turn > 0)
          .forEach(turn -> turns.add(start + turn));
    }
    return turns;
  }

  /** The texts of the cues with a space between them. */
  String text() {
    return joined.text();
  }

  /**
   * The first cue that begins at an offset of the text or later; as many as there are cues if none
   * does.
   */
  int firstFrom(int offset) {
    return joined.firstFrom(offset);
  }

  /** Where a cue begins in the text. */
  int start(int index) {
    return joined.start(index);
  }

  /**
   * How long nothing is said before a cue, in ms; estimated by the time of the last word before it
   * where that is known, as automatic captions leave no gap between cues.
   *
   * @param index of a cue here, not of the first
   */
  long pauseBefore(int index) {
    Cue before = cues.get(index - 1);
    Cue after = cues.get(index);
    return after.timed() ? Math.max(0, after.startMillis() - spoken(before)) : 0;
  }

  /**
   * A sentence of it.
   *
   * @param start where it begins in the text
   * @param end where it ends, exclusive, with no space before it
   */
  Sentence sentence(int start, int end) {
    int from = joined.indexAt(start);
    int to = joined.indexAt(end - 1);
    long startMillis = joined.timeAt(start).millis();
    int last = end - joined.start(to);
    boolean timed = cues.get(from).timed();
    return new Sentence(
        first + from,
        start - joined.start(from),
        first + to,
        last,
        joined.text().substring(start, end),
        timed ? startMillis : Cue.UNTIMED,
        timed ? Math.max(startMillis, end(to, last)) : Cue.UNTIMED);
  }

  /** When a cue has been said, in ms. */
  private static long spoken(Cue cue) {
    if (cue.words().isEmpty()) {
      return cue.endMillis();
    }
    Word last = cue.words().getLast();
    long length = (cue.text().length() - last.start()) * MILLIS_PER_CHARACTER;
    return Math.min(cue.endMillis(), last.startMillis() + length);
  }

  /** When the text before an offset of a cue has been said: about when what follows begins. */
  private long end(int index, int offset) {
    Cue cue = cues.get(index);
    if (offset >= cue.text().length()) {
      return index + 1 < cues.size()
          ? Math.clamp(cues.get(index + 1).startMillis(), cue.startMillis(), cue.endMillis())
          : cue.endMillis();
    }
    return cue.words().stream()
        .filter(word -> word.start() >= offset)
        .mapToLong(Word::startMillis)
        .findFirst()
        .orElseGet(() ->
            cue.startMillis()
                + (cue.endMillis() - cue.startMillis()) * offset / cue.text().length());
  }
}
