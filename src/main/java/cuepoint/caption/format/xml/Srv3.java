package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.TimedPieces;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * YouTube's timed text, third form: {@code <p t="1500" d="2000"><s>a</s><s t="300"> word</s></p>},
 * in ms, the times of words relative to their paragraph's. A paragraph with {@code a="1"} only
 * scrolls. Built from samples.
 */
public final class Srv3 implements CaptionFormat {
  @Override
  public String name() {
    return "srv3";
  }

  @Override
  public boolean matches(String head) {
    return RootElement.is("timedtext", head)
        && (head.contains("format=\"3\"") || head.contains("<p t="));
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    TimedElements.read(text, out, "p", Srv3::paragraph);
  }

  private static void paragraph(Xml xml, long start, TimedPieces cues) throws IOException {
    boolean timed = false;
    cues.begin(start, xml.millis("d", 1).orElse(0L));
    long word = Timestamps.NONE;
    while (xml.next() && !xml.ends("p")) {
      if (xml.starts("s")) {
        timed |= xml.number("t").isPresent();
        word = start + xml.millis("t", 1).orElse(0L);
      } else if (xml.starts("br")) {
        cues.add(" ", Timestamps.NONE);
      } else {
        cues.add(xml.text(), timed ? word : Timestamps.NONE);
      }
    }
  }
}
