package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * YouTube's timed text, first form: {@code <transcript><text start="1.5" dur="2">}, in seconds, the
 * text escaped twice. Built from samples.
 */
public final class Srv1 implements CaptionFormat {
  /** Characters of a text that are read; one of so many is too long. */
  private static final int MOST = SpokenRow.MAX_LENGTH;

  @Override
  public String name() {
    return "srv1";
  }

  @Override
  public boolean matches(String head) {
    return RootElement.is("transcript", head) && head.contains("<text start=");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Xml.read(text, "text", out, xml -> read(xml, out));
  }

  private static void read(Xml xml, Cleaning out) throws IOException {
    while (xml.next()) {
      if (xml.starts("text")) {
        Optional<Long> start = xml.millis("start", 1000);
        long length = xml.millis("dur", 1000).orElse(0L);
        int line = xml.line();
        String said = inside(xml);
        if (start.isEmpty()) {
          out.problem(line, "a text without a time, expected start=\"SECONDS\"");
        }
        cue(start, length, said, line, out);
      }
    }
  }

  private static String inside(Xml xml) throws IOException {
    StringBuilder said = new StringBuilder();
    while (xml.next() && !xml.ends("text")) {
      String text = xml.text();
      said.append(text, 0, Math.min(text.length(), MOST - said.length()));
    }
    return said.toString();
  }

  private static void cue(Optional<Long> start, long length, String said, int line, Cleaning out) {
    Markup markup = new Markup(start.orElse(0L));
    if (said.length() == MOST) {
      out.tooLong(line);
      said = said.substring(0, MOST - 1);
    }
    List<Row> rows = said.lines().map(markup::row).toList();
    long from = start.orElse(Cue.UNTIMED);
    out.cue(new RawCue(from, start.map(millis -> millis + length).orElse(Cue.UNTIMED), rows, line));
  }
}
