package cuepoint.caption.cue;

import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a row from pieces of text, some with the time at which they are spoken. */
public final class SpokenRow {
  /**
   * Most characters of a cue, far more than any has: a file that never ends a cue must not fill the
   * memory.
   */
  public static final int MAX_LENGTH = 1 << 20;

  private final StringBuilder text = new StringBuilder(80);
  private final List<Word> words = new ArrayList<>();
  private long millis = Timestamps.NONE;
  private boolean spaceBefore;

  /** Adds text whose time is unknown. */
  public void add(String piece) {
    add(piece, Timestamps.NONE);
  }

  /**
   * Adds a word, or more of the word that the last piece began.
   *
   * @param spokenMillis when it is spoken, in ms from the start of the video, or {@link
   *     Timestamps#NONE}
   */
  public void add(String piece, long spokenMillis) {
    next(spokenMillis);
    for (int i = 0; i < piece.length(); i++) {
      add(piece.charAt(i));
    }
    millis = Timestamps.NONE;
  }

  /** The word that begins with the next character is spoken then, in ms. */
  void next(long spokenMillis) {
    millis = spokenMillis;
  }

  /** Adds a character. */
  void add(char c) {
    if (isSpace(c)) {
      spaceBefore = !text.isEmpty();
    } else if (text.length() < MAX_LENGTH) {
      begin();
      text.append(c);
    }
  }

  /** Whether a line is its own text, as most are. */
  static boolean isPlain(String line) {
    boolean space = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean markup = c == '<' || c == '{' || c == '&' || c == '\\' || c == '\u200B';
      if (markup || (isSpace(c) && (space || c != ' '))) {
        return false;
      }
      space = c == ' ';
    }
    return !space && line.length() <= MAX_LENGTH;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u0080' && (c == '\u00A0' || Character.isWhitespace(c)));
  }

  private void begin() {
    if (spaceBefore) {
      text.append(' ');
      spaceBefore = false;
    }
    if (millis >= 0) {
      if (words.isEmpty() || words.getLast().start() < text.length()) {
        words.add(new Word(text.length(), millis));
      }
      millis = Timestamps.NONE;
    }
  }

  /** Puts a space before whatever follows. */
  public void space() {
    spaceBefore = !text.isEmpty();
  }

  /** In UTF-16 units. */
  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  public boolean wordsTimed() {
    return !words.isEmpty();
  }

  /** Begins a new row. */
  void clear() {
    text.setLength(0);
    words.clear();
    millis = Timestamps.NONE;
    spaceBefore = false;
  }

  /**
   * The row.
   *
   * @param startMillis when its cue starts, in ms; also the time of its first word if others are
   *     timed
   */
  public Row row(Optional<String> speaker, long startMillis) {
    if (wordsTimed() && words.getFirst().start() > 0) {
      words.addFirst(new Word(0, startMillis));
    }
    return new Row(text.toString(), List.copyOf(words), speaker);
  }
}
