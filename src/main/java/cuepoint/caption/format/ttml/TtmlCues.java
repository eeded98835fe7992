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

  /** Television begins programmes at 10:00:00, also where times are said to be those of media. */
  private static final long BROADCAST_MILLIS = 10 * 3_600_000L;

  private static final long SOON_MILLIS = 5 * 60_000;

  private Optional<ProgrammeStart> start = Optional.empty();
  private boolean begun;
  private boolean timeOfDay;
  private boolean timed;
  private boolean untimed;
  private int pictures;
  private int firstPicture;

  TtmlCues(Cleaning out) {
    this.out = out;
    this.languages = new OneLanguage(out);
  }

  /** A document begins, whose times are meant like this. */
  void begin(TtmlTime time, int line) {
    timeOfDay = time.base() == TtmlTime.Base.CLOCK;
    begun = timeOfDay;
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
    begin(cue);
    RawCue shifted = start.map(programme -> programme.shifted(cue, line)).orElse(cue);
    if (languages.takes(language, shifted)) {
      timed |= shifted.timed();
      untimed |= !shifted.timed();
      out.cue(shifted);
    }
  }

  private void begin(RawCue cue) {
    if (!begun && cue.timed()) {
      begun = true;
      long into = cue.startMillis() - BROADCAST_MILLIS;
      if (start.isEmpty() && into >= 0 && into <= SOON_MILLIS) {
        start = Optional.of(new ProgrammeStart(BROADCAST_MILLIS / 10, out));
      }
    }
  }

  /** Here is a picture of text. */
  void picture(int line) {
    firstPicture = pictures == 0 ? line : firstPicture;
    pictures++;
  }

  /** All documents are read. */
  void end() {
    if (pictures > 0) {
      out.problem(firstPicture, "pictures, in which no text is read: %,d".formatted(pictures));
    }
    if (untimed && !timed) {
      out.repair(Repair.UNTIMED);
    }
    languages.end();
  }
}
