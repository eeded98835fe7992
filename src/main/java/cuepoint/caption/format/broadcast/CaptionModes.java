package cuepoint.caption.format.broadcast;

import cuepoint.caption.cue.RawCue;
import java.util.function.Consumer;

/** What is shown, and what is being written where. */
final class CaptionModes {
  private enum Mode {
    /** Written out of sight, shown at once. */
    POP_ON,
    PAINT_ON,
    ROLL_UP,
    /** Not captions. */
    TEXT
  }

  private final Consumer<RawCue> out;
  private Screen shown = new Screen();
  private Screen hidden = new Screen();
  private Mode mode = Mode.POP_ON;

  /** When what is shown began to be. */
  private long shownMillis;

  CaptionModes(Consumer<RawCue> out) {
    this.out = out;
  }

  void write(char c, long millis) {
    if (mode == Mode.TEXT) {
      return;
    }
    Screen screen = screen();
    if (screen == shown && c != ' ' && shown.isBlank()) {
      shownMillis = millis;
    }
    screen.write(c);
  }

  void move(int row, int column) {
    if (mode == Mode.ROLL_UP) {
      shown.indent(column);
    } else {
      screen().move(row, column);
    }
  }

  void tab(int columns) {
    screen().tab(columns);
  }

  void backspace() {
    screen().backspace();
  }

  private Screen screen() {
    return mode == Mode.POP_ON ? hidden : shown;
  }

  /** Does what the second byte of a miscellaneous control code says. */
  void command(int code, long millis) {
    switch (code) {
      case 0x20 -> mode = Mode.POP_ON;
      case 0x21 -> backspace();
      case 0x24 -> screen().deleteToEnd();
      case 0x25, 0x26, 0x27 -> rollUp(millis);
      case 0x29 -> paintOn(millis);
      case 0x2A, 0x2B -> mode = Mode.TEXT;
      case 0x2C -> erase(millis);
      case 0x2D -> carriageReturn(millis);
      case 0x2E -> hidden.clear();
      case 0x2F -> show(millis);
      default -> {}
    }
  }

  private void rollUp(long millis) {
    if (mode != Mode.ROLL_UP) {
      erase(millis);
      hidden.clear();
      mode = Mode.ROLL_UP;
    }
  }

  private void paintOn(long millis) {
    if (mode != Mode.PAINT_ON || !shown.isBlank()) {
      erase(millis);
    }
    mode = Mode.PAINT_ON;
  }

  /** The row moves up, where it stays a while; it has been said. */
  private void carriageReturn(long millis) {
    if (mode == Mode.ROLL_UP) {
      erase(millis);
      shown.indent(0);
    }
  }

  private void show(long millis) {
    erase(millis);
    Screen before = shown;
    shown = hidden;
    hidden = before;
    shownMillis = millis;
    mode = Mode.POP_ON;
  }

  private void erase(long millis) {
    if (!shown.isBlank()) {
      out.accept(new RawCue(shownMillis, millis, shown.rows()));
    }
    shown.clear();
  }

  /** The file ends: what is shown stays, what was not shown yet is shown. */
  void end(long millis) {
    erase(millis);
    if (!hidden.isBlank()) {
      show(millis);
      erase(millis);
    }
  }
}
