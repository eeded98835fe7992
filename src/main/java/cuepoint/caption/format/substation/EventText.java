package cuepoint.caption.format.substation;

import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CueRows;
import java.util.List;
import java.util.Optional;

/**
 * The text of an event: {@code \N} and {@code \n} divide its rows, {@code \h} is a space, and
 * blocks in braces are codes or comments. Where syllables have times, so have the words they begin;
 * elsewhere, a word may be highlighted while it is spoken.
 */
final class EventText {
  private final long start;
  private final Optional<String> speaker;
  private final Codes codes = new Codes();
  private final LooksOfText looks = new LooksOfText();
  private final CueRows rows;
  private int row;
  private final StringBuilder piece = new StringBuilder();
  private boolean wordBegun;

  /**
   * @param startMillis when the event starts, in ms, or {@link Timestamps#NONE}
   */
  EventText(long startMillis, Optional<String> speaker) {
    this.start = startMillis;
    this.speaker = speaker;
    this.rows = new CueRows(startMillis);
  }

  void read(String text) {
    int last = text.lastIndexOf('}');
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int close = c == '{' && at < last ? text.indexOf('}', at) : -1;
      if (close >= 0) {
        passPiece();
        codes.read(text.substring(at + 1, close));
        at = close + 1;
      } else if (c == '\\' && at + 1 < text.length() && "Nnh{}".indexOf(text.charAt(at + 1)) >= 0) {
        escape(text.charAt(at + 1));
        at += 2;
      } else {
        piece.append(c);
        at++;
      }
    }
    passPiece();
  }

  private void escape(char c) {
    if (c == 'h') {
      piece.append(' ');
    } else if (c == '{' || c == '}') {
      piece.append(c);
    } else {
      passPiece();
      rows.breakRow();
      row++;
      wordBegun = false;
    }
  }

  private void passPiece() {
    String text = piece.toString();
    piece.setLength(0);
    if (codes.isDrawing() || text.isEmpty()) {
      return;
    }
    boolean beginsWord = !wordBegun || Character.isWhitespace(text.charAt(0));
    boolean timed = codes.isSyllable() && beginsWord && start != Timestamps.NONE;
    int before = rows.rowLength();
    rows.add(text, timed ? start + codes.passedMillis() : Timestamps.NONE, speaker);
    wordBegun = !Character.isWhitespace(text.charAt(text.length() - 1));
    int from = before > 0 && beginsWord ? before + 1 : before;
    looks.add(codes.look(), row, from, rows.rowLength());
  }

  List<Row> rows() {
    return looks.highlighting(rows.rows());
  }
}
