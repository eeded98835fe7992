package cuepoint.caption.format.ttml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.OneLanguage;
import cuepoint.caption.format.ProgrammeStart;
import java.util.Optional;

/** Takes the cues of all documents of a file. */
final class TtmlCues {
  private final Cleaning out;
  private final OneLanguage languages;
  private Optional<ProgrammeStart> start = Optional.empty();
  private boolean timeOfDay;
  private boolean timed;
  private boolean untimed;

  TtmlCues(Cleaning out) {
    this.out = out;
    this.languages = new OneLanguage(out);
  }

  /** A document begins, whose times are meant like this. */
  void begin(TtmlTime time, int line) {
    timeOfDay = time.base() == TtmlTime.Base.CLOCK;
    if (timeOfDay) {
      out.problem(
          line, "times of day (ttp:timeBase=\"clock\"), where the video begins is not known");
    }
    start =
        Optional.of(new ProgrammeStart(time.frames().millis(1, 0, 0, 0), out))
            .filter(programme -> time.base() == TtmlTime.Base.SMPTE);
  }

  /** The document says where the programme begins in its time code, in ms. */
  void programmeStart(long millis) {
    start.ifPresent(programme -> programme.is(millis));
  }

  void add(RawCue cue, Optional<String> language, int line) {
    if (cue.blank()) {
      return;
    }
    if (!cue.timed() && !timeOfDay) {
      out.problem(
          line, "a paragraph without a time that can be read, expected begin=\"00:00:01.000\"");
    }
    RawCue shifted = start.map(programme -> programme.shifted(cue, line)).orElse(cue);
    if (languages.takes(language, shifted)) {
      timed |= shifted.timed();
      untimed |= !shifted.timed();
      out.cue(shifted);
    }
  }

  /** All documents are read. */
  void end() {
    if (untimed && !timed) {
      out.repair(Repair.UNTIMED);
    }
    languages.end();
  }
}
