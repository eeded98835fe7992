package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.clock.Timing;
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
  private final CueTimes times;
  private final CueNumbers numbers;
  private final Fences fences;
  private final Cleaning out;
  private @Nullable OpenCue open;
  private boolean afterBlank = true;
  private boolean prefaced;

  SubRipBlocks(Lines lines, CueTimes times, CueNumbers numbers, Fences fences, Cleaning out) {
    this.lines = lines;
    this.times = times;
    this.numbers = numbers;
    this.fences = fences;
    this.out = out;
  }

  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
        numbers.blank();
      } else {
        afterBlank = line(line);
      }
    }
    spoken(numbers.text());
    close();
  }

  /** Reads a line; returns whether it counts as an empty one. */
  private boolean line(String line) throws IOException {
    Timing timing = times.in(line);
    if (timing != null) {
      fences.cue();
      cues(timing);
    } else if (fences.isOutside(line)) {
      spoken(numbers.text());
      out.repair(Repair.LOG_LINE);
      return true;
    } else {
      text(line);
    }
    return false;
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
      timing = next < 0 ? null : times.in(text.substring(next));
    }
  }

  private void text(String line) throws IOException {
    if (times.isBroken(line)) {
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

  private boolean isTimesNext() throws IOException {
    String next = lines.peek();
    return next != null && times.in(next) != null;
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
    open = timing == null ? OpenCue.untimed(lines.number()) : new OpenCue(timing, lines.number());
  }

  private void close() {
    if (open != null) {
      open.close(out);
      open = null;
    }
  }
}
