package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.clock.LooseTiming;
import cuepoint.caption.format.clock.Pace;
import cuepoint.caption.format.clock.Timing;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of cues in a file: well-formed ones, or loose ones where none is well formed.
 *
 * @param form reads well-formed times; null if a line has none
 * @param loose whether no cue of the file is well formed
 * @param unitMillis the unit of loose times that are whole numbers, in ms
 */
record CueTimes(Function<String, @Nullable Timing> form, boolean loose, double unitMillis) {

  static CueTimes webVtt(String head, Cleaning out) {
    return of(Timing::webVtt, FirstCue.isLooseWebVtt(head), head, out);
  }

  /** Times that SubRip's players may not read, but that can be nothing else, count as well. */
  static CueTimes subRip(String head, Cleaning out) {
    return of(CueTimes::subRip, FirstCue.in(head).isLoose(), head, out);
  }

  private static CueTimes of(
      Function<String, @Nullable Timing> form, boolean loose, String head, Cleaning out) {
    return new CueTimes(form, loose, loose ? FirstCue.unitMillis(head, out) : Pace.UNKNOWN);
  }

  private static @Nullable Timing subRip(String line) {
    Timing timing = Timing.subRip(line);
    LooseTiming found = timing == null ? LooseTiming.in(line) : null;
    return found != null && found.isPlain() ? found.timing() : timing;
  }

  /** The times in a line; null if there are none, or if they may be text. */
  @Nullable Timing in(String line) {
    if (loose) {
      LooseTiming found = LooseTiming.in(line);
      return found == null ? null : found.timing(unitMillis);
    }
    return line.contains(Timing.ARROW) ? form.apply(line) : null;
  }

  /** Whether a line without times is meant to have them. */
  boolean isBroken(String line) {
    LooseTiming found = loose ? null : LooseTiming.in(line);
    return LooseTiming.isMeant(line) || (found != null && found.clocks());
  }
}
