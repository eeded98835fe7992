package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.TimedPieces;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * YouTube's timed text, second form: {@code <timedtext><text t="1500" d="2000">}, in ms; with
 * {@code append="1"} the text continues the cue before, at its own time. Built from the other forms
 * and the attributes that YouTube's player reads.
 */
public final class Srv2 implements CaptionFormat {
  @Override
  public String name() {
    return "srv2";
  }

  @Override
  public boolean matches(String head) {
    return RootElement.is("timedtext", head) && head.contains("<text t=");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    TimedElements.read(text, out, "text", Srv2::text);
  }

  private static void text(Xml xml, long millis, TimedPieces cues) throws IOException {
    boolean goesOn = xml.attribute("append").filter("1"::equals).isPresent();
    if (!goesOn) {
      cues.begin(millis, xml.millis("d", 1).orElse(0L));
    }
    while (xml.next() && !xml.ends("text")) {
      cues.add(xml.text(), goesOn ? millis : Timestamps.NONE);
    }
  }
}
