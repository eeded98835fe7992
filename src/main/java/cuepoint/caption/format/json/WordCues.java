package cuepoint.caption.format.json;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import cuepoint.talk.Cue;
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
  private int lastCharacter;
  private int words;
  private boolean timed;
  private long start = Timestamps.NONE;
  private long end = Timestamps.NONE;
  private long segmentMillis = Timestamps.NONE;

  WordCues(Cleaning out) {
    this.out = out;
  }

  /**
   * Begins a segment.
   *
   * @param startMillis no word of it is earlier, in ms; or {@link Timestamps#NONE}
   */
  void begin(long startMillis) {
    close();
    segmentMillis = startMillis;
  }

  /** Adds a word. */
  void word(Said word) {
    boolean pause = word.startMillis() >= 0 && timed && word.startMillis() - end > PAUSE_MILLIS;
    if (pause || words >= MOST_WORDS || !speaker.equals(word.speaker())) {
      close();
    }
    speaker = word.speaker();
    start = start < 0 ? word.startMillis() : start;
    timed = word.startMillis() >= 0;
    end = Math.max(end, Math.max(word.startMillis(), word.endMillis()));
    words++;
    add(word);
  }

  /** Adds what belongs to the word before, such as a full stop. */
  void punctuation(Said mark) {
    add(new Said(mark.text(), Timestamps.NONE, Timestamps.NONE, speaker, true));
  }

  private void add(Said said) {
    String text = said.text();
    boolean together = Spacing.isWithout(lastCharacter) && Spacing.isWithout(text.codePointAt(0));
    if (!said.continues() && !together) {
      row.space();
    }
    boolean inWord =
        said.continues()
            && Character.isLetterOrDigit(lastCharacter)
            && !Spacing.isWithout(text.codePointAt(0));
    row.add(text, inWord ? Timestamps.NONE : said.startMillis());
    lastCharacter = text.codePointBefore(text.length());
    if (words >= FEWEST_OF_A_SENTENCE && endsSentence(text.strip())) {
      close();
    }
  }

  /**
   * Ends the cue. Untimed words at its start belong to the cue of the first timed word; a cue
   * without any is as early as it can be in its segment.
   */
  void close() {
    if (!row.isBlank()) {
      long from = start < 0 ? segmentMillis : start;
      out.cue(
          from < 0
              ? new RawCue(Cue.UNTIMED, Cue.UNTIMED, List.of(row.row(speaker, 0)))
              : new RawCue(from, Math.max(from, end), List.of(row.row(speaker, from))));
    }
    segmentMillis = segmentMillis < 0 ? segmentMillis : Math.max(segmentMillis, end);
    row = new SpokenRow();
    lastCharacter = 0;
    words = 0;
    timed = false;
    start = Timestamps.NONE;
    end = Timestamps.NONE;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".?!。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
