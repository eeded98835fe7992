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
  /** The same text and more words. */
  WORDS_ADDED,
  /** The same text and more characters, the first of which go on with the last word. */
  CHARACTERS_ADDED,
  /** The same text; another word of it is highlighted, or none for a while. */
  HIGHLIGHT_MOVED,
  /** The same text for less time than it takes to say it twice. */
  HELD;

  /** Between two cues of one line; speakers pause. */
  private static final long LARGEST_GAP_MILLIS = 3000;

  /** Faster than people speak for longer than a few words. */
  private static final long MILLIS_PER_CHARACTER = 50;

  /** Shorter texts are often said twice. */
  private static final int SHORTEST_HELD = 10;

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
    if (!text.startsWith(shown) || text.length() == shown.length()) {
      return NONE;
    }
    return text.charAt(shown.length()) == ' ' ? WORDS_ADDED : CHARACTERS_ADDED;
  }

  private static boolean follows(RawCue before, RawCue cue) {
    return before.timed()
        && cue.timed()
        && cue.startMillis() >= before.startMillis()
        && cue.endMillis() >= before.endMillis()
        && cue.startMillis() - before.endMillis() <= LARGEST_GAP_MILLIS;
  }

  private static boolean mayContinue(RawCue before, RawCue cue) {
    if (before.rows().isEmpty() || cue.rows().isEmpty()) {
      return false;
    }
    String above = before.rows().getFirst().text();
    String row = cue.rows().getFirst().text();
    return row.startsWith(above) || above.startsWith(row);
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
    return isHeld(before, cue) && (!now.present() || now.equals(last)) ? HELD : NONE;
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
