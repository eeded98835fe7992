package cuepoint.correction;

import cuepoint.correction.Phrase.Span;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cues of a transcript while they are corrected. A correction is found by its time and its
 * words, so that it is found again in captions that were made anew.
 */
public final class CorrectedCues {
  /** So far from its time a correction is looked for: the cues of other captions begin earlier. */
  static final long NEAR_MILLIS = 20_000;

  /** The times of a word differ by as much between captions of the same talk. */
  private static final long SAME_MILLIS = 3_000;

  private final List<Cue> cues;

  /**
   * @param cues in time order; an untimed one follows the one that precedes it
   */
  public CorrectedCues(List<Cue> cues) {
    this.cues = new ArrayList<>(cues);
  }

  /**
   * Where words are said.
   *
   * @param isRight whether they are the right ones by now
   */
  private record Found(Stretch said, Span span, boolean isRight) {
    long millis() {
      return said.timeAt(span.start()).millis();
    }

    String words() {
      return said.text().substring(span.start(), span.end());
    }

    Correction by(String replacement) {
      boolean timed = said.cueAt(span.start()).timed();
      return new Correction(
          timed ? Optional.of(millis()) : Optional.empty(), words(), replacement, 0);
    }
  }

  /** The cues as they are by now. */
  public List<Cue> cues() {
    return List.copyOf(cues);
  }

  /** The cues that are said within 20 s of a time; all of them where no time is known. */
  public List<Cue> near(Optional<Long> millis) {
    return List.copyOf(cues.subList(firstNear(millis), endNear(millis)));
  }

  /** The corrections of some words wherever they are in the captions. */
  public List<Correction> all(String words, String replacement) {
    Stretch said = new Stretch(cues);
    return Phrase.loosely(Correction.spaced(words)).in(said.text()).values().stream()
        .map(span -> new Found(said, span, false).by(replacement))
        .toList();
  }

  /** The correction of some words as they are in the captions near a time. */
  public Optional<Correction> find(Optional<Long> millis, String words, String replacement) {
    return nearest(millis, Phrase.loosely(Correction.spaced(words)), Optional.empty())
        .map(found -> found.by(replacement));
  }

  /**
   * Corrects what is said.
   *
   * @return whether it fits: near its time are the words to replace, or the right ones
   */
  public boolean apply(Correction correction) {
    Optional<Found> found =
        nearest(
            correction.millis(),
            Phrase.loosely(correction.old()),
            Optional.of(Phrase.exactly(correction.replacement())));
    found
        .filter(one -> !one.isRight())
        .ifPresent(one -> replace(one, firstNear(correction.millis()), correction.replacement()));
    return found.isPresent();
  }

  private void replace(Found found, int first, String replacement) {
    Span span = found.span();
    int from = found.said().indexAt(span.start());
    int to = found.said().indexAt(span.end() - 1) + 1;
    int start = found.said().startOf(from);
    List<Cue> edited = cues.subList(first + from, first + to);
    List<Cue> after =
        CueEdit.replace(edited, new Span(span.start() - start, span.end() - start), replacement);
    edited.clear();
    cues.addAll(first + from, after);
  }

  private Optional<Found> nearest(Optional<Long> millis, Phrase old, Optional<Phrase> right) {
    Stretch said = new Stretch(near(millis));
    NavigableMap<Integer, Span> toReplace = old.in(said.text());
    NavigableMap<Integer, Span> replaced =
        right.map(phrase -> phrase.in(said.text())).orElseGet(TreeMap::new);
    toReplace.values().removeIf(span -> span.isIn(replaced));
    replaced.values().removeIf(span -> span.isIn(toReplace));
    Optional<Found> wrong = nearest(said, toReplace.values(), false, millis);
    Optional<Found> done = nearest(said, replaced.values(), true, millis);
    boolean isDone =
        done.isPresent()
            && (wrong.isEmpty()
                || distance(done.get(), millis) + SAME_MILLIS < distance(wrong.get(), millis));
    return isDone ? done : wrong;
  }

  private static Optional<Found> nearest(
      Stretch said, Collection<Span> spans, boolean isRight, Optional<Long> millis) {
    return spans.stream()
        .map(span -> new Found(said, span, isRight))
        .min(Comparator.comparingLong(found -> distance(found, millis)));
  }

  private static long distance(Found found, Optional<Long> millis) {
    return millis.map(at -> Math.abs(at - found.millis())).orElse(0L);
  }

  /** The last cue that begins before what is near, which may go on until then, or the first. */
  private int firstNear(Optional<Long> millis) {
    return millis.map(at -> Math.max(0, endAt(at - NEAR_MILLIS) - 1)).orElse(0);
  }

  private int endNear(Optional<Long> millis) {
    return millis.map(at -> endAt(at + NEAR_MILLIS)).orElse(cues.size());
  }

  /** The index after the last cue that has begun at a time. */
  private int endAt(long millis) {
    for (int i = cues.size(); i > 0; i--) {
      Cue cue = cues.get(i - 1);
      if (cue.timed() && cue.startMillis() <= millis) {
        return i;
      }
    }
    return 0;
  }
}
