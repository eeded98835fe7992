package cuepoint.caption.cleaning;

import cuepoint.caption.cue.Highlight;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.List;

/** What a cue shows, compared with the one before. */
enum Continuation {
  /** Something else. */
  NONE,
  /** The same rows and others below. */
  ROWS_ADDED,
  /** The same text, perhaps in other case and punctuation, and more words. */
  WORDS_ADDED,
  /** The same, and more characters, the first of which go on with the last word. */
  CHARACTERS_ADDED,
  /** The same words in other case, punctuation or rows. */
  REVISED,
  /** The same text; another word of it is highlighted, or none for a while. */
  HIGHLIGHT_MOVED,
  /** The same text for less time than it takes to say it twice. */
  HELD,
  /** The same text for longer. */
  REPEATED;

  /** Between two cues of one line; speakers pause. */
  private static final long LARGEST_GAP_MILLIS = 3000;

  /** Faster than people speak for longer than a few words. */
  private static final long MILLIS_PER_CHARACTER = 50;

  /** Shorter texts are often said twice. */
  private static final int SHORTEST_HELD = 10;

  private static final String SENTENCE_ENDS = ".?!…。？！";

  /** Before what another speaker says. */
  private static final String TURNS = ">-–—";

  /** YouTube's cue between two lines. */
  private static final long SETTLED_MILLIS = 10;

  /**
   * Compares two cues without blank rows.
   *
   * @param last what was last highlighted in the same text
   */
  static Continuation of(RawCue before, RawCue cue, Highlight last) {
    if (!follows(before, cue) || !mayContinue(before, cue)) {
      return NONE;
    }
    if (startsWith(cue.rows(), before.rows())) {
      return cue.rows().size() > before.rows().size() ? ROWS_ADDED : sameText(before, cue, last);
    }
    String shown = text(before);
    String text = text(cue);
    int end = Revision.end(shown, text);
    if (end < 0) {
      return NONE;
    }
    int added = Revision.nextLetter(text, end);
    if (added == text.length()) {
      return Revision.end(text, shown) < 0 ? NONE : REVISED;
    }
    int space = text.indexOf(' ', end);
    return space >= 0 && space < added ? WORDS_ADDED : CHARACTERS_ADDED;
  }

  private static boolean follows(RawCue before, RawCue cue) {
    return before.timed()
        && cue.timed()
        && cue.startMillis() >= before.startMillis()
        && (cue.startMillis() > before.startMillis() || cue.endMillis() >= before.endMillis())
        && cue.startMillis() - before.endMillis() <= LARGEST_GAP_MILLIS;
  }

  private static boolean mayContinue(RawCue before, RawCue cue) {
    if (before.rows().isEmpty() || cue.rows().isEmpty()) {
      return false;
    }
    String above = before.rows().getFirst().text();
    String row = cue.rows().getFirst().text();
    return row.startsWith(above)
        || above.startsWith(row)
        || (Revision.beginAlike(above, row) && sameSpeaker(before, cue));
  }

  private static boolean sameSpeaker(RawCue before, RawCue cue) {
    Row above = before.rows().getFirst();
    Row row = cue.rows().getFirst();
    char first = row.text().charAt(0);
    char firstAbove = above.text().charAt(0);
    boolean turns = TURNS.indexOf(first) >= 0 || TURNS.indexOf(firstAbove) >= 0;
    return row.speaker().equals(above.speaker()) && (!turns || first == firstAbove);
  }

  /**
   * Whether words that are shown again in other case or punctuation are not said again: they end a
   * sentence by now, or there is no time to.
   *
   * @param grown whether they were shown one after another before, and now all at once
   */
  static boolean isRevised(RawCue before, RawCue cue, boolean grown) {
    boolean ended = endsSentence(before);
    boolean ends = endsSentence(cue);
    return ended == ends ? grown || isHeld(before, cue) : ends;
  }

  private static boolean endsSentence(RawCue cue) {
    String row = cue.rows().getLast().text();
    return SENTENCE_ENDS.indexOf(row.charAt(row.length() - 1)) >= 0;
  }

  private static boolean startsWith(List<Row> rows, List<Row> others) {
    for (int i = 0; i < others.size(); i++) {
      if (i == rows.size() || !rows.get(i).text().equals(others.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static Continuation sameText(RawCue before, RawCue cue, Highlight last) {
    Highlight now = highlight(cue);
    boolean moves = now.present() ? now.end() > last.end() : last.present();
    if (moves && !now.equals(last)) {
      return HIGHLIGHT_MOVED;
    }
    if (now.present() && !now.equals(last)) {
      return NONE;
    }
    return isHeld(before, cue) ? HELD : REPEATED;
  }

  private static boolean isHeld(RawCue before, RawCue cue) {
    int length = text(cue).length();
    boolean settled = cue.endMillis() - cue.startMillis() <= SETTLED_MILLIS;
    return !settled
        && length >= SHORTEST_HELD
        && cue.endMillis() - before.startMillis() < 2L * length * MILLIS_PER_CHARACTER;
  }

  /** All rows as one text. */
  static String text(RawCue cue) {
    if (cue.rows().size() == 1) {
      return cue.rows().getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    for (Row row : cue.rows()) {
      text.append(text.isEmpty() ? "" : " ").append(row.text());
    }
    return text.toString();
  }

  /** What is highlighted in the text of all rows; nothing if that is in several rows. */
  static Highlight highlight(RawCue cue) {
    Highlight found = Highlight.NONE;
    int offset = 0;
    for (Row row : cue.rows()) {
      if (row.highlight().present()) {
        if (found.present()) {
          return Highlight.NONE;
        }
        found = row.highlight().shifted(offset);
      }
      offset += row.text().length() + 1;
    }
    return found;
  }
}
