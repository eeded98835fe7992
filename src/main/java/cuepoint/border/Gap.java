package cuepoint.border;

import cuepoint.talk.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place between two cues, where a talk may end and another begin.
 *
 * @param next index of the spoken cue after it
 * @param endMillis when what was said before it ends, in ms
 * @param startMillis when somebody speaks again, in ms
 * @param applause whether there is applause in it or just before it
 * @param music whether there is music in it
 * @param othersSpeak whether others speak after it than before
 * @param otherWords how different the words are after it: 0 as elsewhere, 1 no word is the same
 * @param chapter that begins there, if one does
 */
record Gap(
    int next,
    long endMillis,
    long startMillis,
    boolean applause,
    boolean music,
    boolean othersSpeak,
    double otherWords,
    Optional<Chapter> chapter) {

  /** Silences of talks grow seldom, so that each doubling tells as much. */
  private static final double SILENCE_SECONDS = 3;

  /** What it takes to be proposed; the weights are measured with {@code BorderAccuracy}. */
  static final double LIKELY = 1;

  /** How likely a talk begins here: from 0, {@link #LIKELY} or more if it is to be proposed. */
  double score() {
    return 0.16 * Math.log1p(silenceSeconds() / SILENCE_SECONDS) / Math.log(2)
        + 0.7 * otherWords
        + (applause ? 0.12 : 0)
        + (music ? 0.08 : 0)
        + (othersSpeak ? 0.2 : 0)
        + (chapter.isPresent() ? 0.4 : 0);
  }

  double silenceSeconds() {
    return Math.max(0, startMillis - endMillis) / 1000.0;
  }

  /** The signs of it, as people read them. */
  List<String> signs() {
    List<String> signs = new ArrayList<>();
    chapter.ifPresent(one -> signs.add("a chapter"));
    if (silenceSeconds() >= SILENCE_SECONDS) {
      signs.add(String.format(Locale.ROOT, "%.0f s without speech", silenceSeconds()));
    }
    if (applause) {
      signs.add("applause");
    }
    if (music) {
      signs.add("music");
    }
    if (othersSpeak) {
      signs.add("other speakers");
    }
    if (otherWords >= 0.5) {
      signs.add("other words");
    }
    return signs;
  }
}
