package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the cues of a SubRip file. A cue lasts up to the times of the next; a cue whose
 * times cannot be read is kept untimed.
 */
final class SubRipBlocks {
  private static final String EXPECTED = ", expected 00:00:01,000 --> 00:00:04,000";

  private final Lines lines;
  private final boolean loose;
  private final double unitMillis;
  private final Cleaning out;
  private final CueNumbers numbers;
  private @Nullable OpenCue open;
  private boolean afterBlank = true;
  private boolean prefaced;

  /**
   * @param loose whether no cue of the file is well formed
   * @param unitMillis the unit of times that are whole numbers, in ms
   */
  SubRipBlocks(Lines lines, boolean loose, double unitMillis, CueNumbers numbers, Cleaning out) {
    this.lines = lines;
    this.loose = loose;
    this.unitMillis = unitMillis;
    this.out = out;
    this.numbers = numbers;
  }

  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
        numbers.blank();
      } else {
        Timing timing = times(line);
        if (timing == null) {
          text(line);
        } else {
          cues(timing);
        }
        afterBlank = false;
      }
    }
    spoken(numbers.text());
    close();
  }

  /** The times in a line; null if there are none, or if they may be text. */
  private @Nullable Timing times(String line) {
    if (loose) {
      LooseTiming found = LooseTiming.in(line);
      return found == null ? null : found.timing(unitMillis);
    }
    if (!line.contains(Timing.ARROW)) {
      return null;
    }
    Timing timing = Timing.subRip(line);
    LooseTiming found = timing == null ? LooseTiming.in(line) : null;
    return found != null && found.isPlain() ? found.timing() : timing;
  }

  /** Begins a cue; the line of its times may also hold its text, and even the next cues. */
  private void cues(Timing first) {
    spoken(numbers.cue());
    for (Timing timing = first; timing != null; ) {
      begin(timing);
      String text = timing.text();
      int next = TimesInText.find(text);
      if (!text.isEmpty() && !timing.loose()) {
        out.repair(Repair.LOOSE_TIMES);
      }
      spoken(next < 0 ? text : text.substring(0, next));
      timing = next < 0 ? null : times(text.substring(next));
    }
  }

  private void text(String line) throws IOException {
    if (isBroken(line)) {
      numbers.text();
      out.problem(lines.number(), "no times of a cue" + EXPECTED);
      begin(null);
      return;
    }
    if (open != null && numbers.isOfCueWithoutTimes()) {
      out.problem(numbers.line(), "text without a time line" + EXPECTED);
      numbers.text();
      begin(null);
    }
    spoken(numbers.text());
    if (!numbers.hold(line, lines.number(), afterBlank, isTimesNext())) {
      spoken(line);
    }
  }

  /** Whether a line is meant as times, but is not read as such. */
  private boolean isBroken(String line) {
    LooseTiming found = loose ? null : LooseTiming.in(line);
    return LooseTiming.isMeant(line) || (found != null && found.clocks());
  }

  private boolean isTimesNext() throws IOException {
    String next = lines.peek();
    return next != null && times(next) != null;
  }

  private void spoken(String text) {
    if (text.isBlank()) {
      return;
    }
    if (open != null) {
      open.add(text);
    } else if (!prefaced) {
      prefaced = true;
      out.problem(lines.number(), "text without a time line" + EXPECTED);
    }
  }

  private void begin(@Nullable Timing timing) {
    if (open != null && timing != null) {
      open.endBy(timing.startMillis());
    }
    close();
    open = timing == null ? OpenCue.untimed() : new OpenCue(timing);
  }

  private void close() {
    if (open != null) {
      open.close(out);
      open = null;
    }
  }
}
