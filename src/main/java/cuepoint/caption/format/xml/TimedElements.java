package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.TimedPieces;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;
import java.util.Optional;

/** Reads the elements of YouTube's timed text that begin with a time in ms, {@code t="1500"}. */
final class TimedElements {
  private TimedElements() {}

  /** Reads one element, from its start tag to its end tag. */
  interface Reader {
    /**
     * Adds what the element says.
     *
     * @param startMillis its time, or {@link Timestamps#NONE}
     * @param cues takes the pieces
     */
    void read(Xml xml, long startMillis, TimedPieces cues) throws IOException;
  }

  /** Reads a file; an element without a time is a problem, and its text is untimed. */
  static void read(CaptionText text, Cleaning out, String element, Reader reader)
      throws IOException {
    Xml.read(
        text,
        element,
        out,
        xml -> {
          TimedPieces cues = new TimedPieces(out);
          try {
            while (xml.next()) {
              if (xml.starts(element)) {
                read(xml, element, reader, cues, out);
              }
            }
          } finally {
            cues.end();
          }
        });
  }

  private static void read(Xml xml, String element, Reader reader, TimedPieces cues, Cleaning out)
      throws IOException {
    Optional<Long> start = xml.millis("t", 1);
    if (start.isEmpty()) {
      out.problem(
          xml.line(), "an element '" + element + "' without a time, expected t=\"MILLISECONDS\"");
    }
    reader.read(xml, start.orElse(Timestamps.NONE), cues);
  }
}
