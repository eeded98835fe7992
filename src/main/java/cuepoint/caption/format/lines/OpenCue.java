package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.talk.CaptionKind;
import java.util.ArrayList;
import java.util.List;

/** A cue whose times have been read and whose lines follow; those beyond the limit are dropped. */
final class OpenCue {
  /** Far more than any cue has: a file that never ends a cue must not fill the memory. */
  private static final int MAX_ROWS = 10_000;

  private static final int MAX_LENGTH = 4 << 20;

  private final Timing timing;
  private final Markup markup;
  private final List<Row> rows = new ArrayList<>(2);
  private long length;

  OpenCue(Timing timing) {
    this.timing = timing;
    this.markup = new Markup(timing.startMillis());
  }

  void add(String line) {
    length += line.length();
    if (rows.size() < MAX_ROWS && length <= MAX_LENGTH) {
      rows.add(markup.row(line));
    }
  }

  void close(Cleaning out) {
    if (markup.automatic()) {
      out.kind(CaptionKind.AUTOMATIC);
    }
    out.cue(new RawCue(timing.startMillis(), timing.endMillis(), rows));
  }
}
