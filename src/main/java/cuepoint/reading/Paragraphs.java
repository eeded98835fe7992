package cuepoint.reading;

import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Divides a transcript into paragraphs of {@link Sentences}: where another speaker or chapter
 * begins, at long pauses, and else where one has grown long enough, best at a pause. For one use.
 */
public final class Paragraphs {
  /** Where the speaker is silent for longer, something else begins, in ms. */
  private static final long SILENCE_MILLIS = 5000;

  /** A pause between two thoughts, in ms; captions leave shorter gaps within a sentence too. */
  private static final long PAUSE_MILLIS = 600;

  /** What one reads at a glance, in UTF-16 units: less is not left alone at a pause. */
  private static final int SHORT_CHARS = 300;

  /** Some eight lines of a page: the next sentence ends what would be longer. */
  private static final int LONG_CHARS = 600;

  private final List<Cue> cues;
  private final Deque<Chapter> chapters;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> open = new ArrayList<>();
  private Optional<Chapter> chapter = Optional.empty();
  private int chars;

  private Paragraphs(List<Cue> cues, List<Chapter> chapters) {
    this.cues = cues;
    this.chapters = new ArrayDeque<>(chapters);
  }

  /**
   * The paragraphs of a transcript, in its order; all that is said is in one.
   *
   * @param cues in the order of the transcript
   */
  public static List<Paragraph> of(List<Cue> cues) {
    return of(cues, List.of());
  }

  /**
   * The same, with a new one where a chapter begins: before the sentence of which more is said
   * after that time than before. Of several that begin there, the last counts.
   *
   * @param chapters in time order
   */
  public static List<Paragraph> of(List<Cue> cues, List<Chapter> chapters) {
    Paragraphs divided = new Paragraphs(cues, chapters);
    Sentences.of(cues).forEach(divided::add);
    divided.close();
    return List.copyOf(divided.paragraphs);
  }

  private void add(Sentence sentence) {
    Optional<Chapter> next = beginning(sentence);
    if (!open.isEmpty() && (next.isPresent() || isParted(open.getLast(), sentence))) {
      close();
    }
    chapter = next.or(() -> chapter);
    open.add(sentence);
    chars += sentence.text().length() + 1;
  }

  private Optional<Chapter> beginning(Sentence sentence) {
    Optional<Chapter> beginning = Optional.empty();
    long middle = (sentence.startMillis() + sentence.endMillis()) / 2;
    while (sentence.timed() && !chapters.isEmpty() && chapters.getFirst().startMillis() <= middle) {
      beginning = Optional.of(chapters.removeFirst());
    }
    return beginning;
  }

  private boolean isParted(Sentence before, Sentence after) {
    Cue last = cues.get(before.lastCue());
    Cue first = cues.get(after.firstCue());
    return !last.speaker().equals(first.speaker())
        || isTurn(after)
        || last.timed() != first.timed()
        || isLongEnough(after, after.startMillis() - before.endMillis());
  }

  private boolean isTurn(Sentence sentence) {
    int first = sentence.firstCue();
    Optional<Cue> before = first == 0 ? Optional.empty() : Optional.of(cues.get(first - 1));
    return Turns.in(cues.get(first), before).contains(sentence.start());
  }

  private boolean isLongEnough(Sentence next, long pauseMillis) {
    return pauseMillis > SILENCE_MILLIS
        || (chars >= SHORT_CHARS
            && (pauseMillis >= PAUSE_MILLIS || chars + next.text().length() > LONG_CHARS));
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(parts(open.getFirst(), open.getLast()), chapter));
    }
    open.clear();
    chapter = Optional.empty();
    chars = 0;
  }

  private List<CuePart> parts(Sentence first, Sentence last) {
    List<CuePart> parts = new ArrayList<>();
    for (int i = first.firstCue(); i <= last.lastCue(); i++) {
      Cue cue = cues.get(i);
      int start = i == first.firstCue() ? first.start() : 0;
      int end = i == last.lastCue() ? last.end() : cue.text().length();
      parts.add(new CuePart(i, cue, start, end));
    }
    return parts;
  }
}
