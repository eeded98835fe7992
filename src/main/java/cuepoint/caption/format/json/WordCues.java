package cuepoint.caption.format.json;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import java.util.List;
import java.util.Optional;

/**
 * Makes cues from words that a recogniser timed one by one: a cue ends after a sentence, at a
 * pause, when the speaker changes, and after 20 words.
 */
final class WordCues {
  private static final int MOST_WORDS = 20;
  private static final int FEWEST_OF_A_SENTENCE = 4;
  private static final long PAUSE_MILLIS = 700;

  private final Cleaning out;
  private SpokenRow row = new SpokenRow();
  private Optional<String> speaker = Optional.empty();
  private int words;
  private boolean timed;
  private long start = Timestamps.NONE;
  private long end;

  WordCues(Cleaning out) {
    this.out = out;
  }

  /**
   * Adds a word.
   *
   * @param startMillis when it is spoken, or {@link Timestamps#NONE}
   * @param endMillis when it ends, or {@link Timestamps#NONE}
   */
  void word(String text, long startMillis, long endMillis, Optional<String> speakerOfWord) {
    boolean pause = startMillis >= 0 && timed && startMillis - end > PAUSE_MILLIS;
    if (pause || words >= MOST_WORDS || !speaker.equals(speakerOfWord)) {
      close();
    }
    speaker = speakerOfWord;
    if (start < 0) {
      start = startMillis;
    }
    row.space();
    row.add(text, startMillis);
    words++;
    timed = startMillis >= 0;
    end = Math.max(end, Math.max(startMillis, endMillis));
    if (words >= FEWEST_OF_A_SENTENCE && endsSentence(text)) {
      close();
    }
  }

  /** Adds what belongs to the word before, such as a full stop. */
  void punctuation(String text) {
    row.add(text);
    if (words >= FEWEST_OF_A_SENTENCE && endsSentence(text)) {
      close();
    }
  }

  /** Ends the cue. Untimed words at its start belong to the cue of the first timed word. */
  void close() {
    if (!row.isBlank()) {
      long from = start < 0 ? end : start;
      out.cue(new RawCue(from, Math.max(from, end), List.of(row.row(speaker, from))));
    }
    row = new SpokenRow();
    words = 0;
    timed = false;
    start = Timestamps.NONE;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".?!。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
