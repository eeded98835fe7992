package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * TTML 1 and 2 (W3C), and so DFXP, IMSC and EBU-TT: paragraphs with {@code begin} and {@code end}
 * or {@code dur}, relative to the beginning of their parent; spans with times of their own;
 * speakers as {@code ttm:agent}.
 */
public final class Ttml implements CaptionFormat {
  /** Most rows of a paragraph, far more than fit on a screen; the rest becomes one row. */
  private static final int MAX_ROWS = 1000;

  @Override
  public String name() {
    return "ttml";
  }

  @Override
  public boolean matches(String head) {
    return head.contains("<tt ") || head.contains("<tt>") || head.contains(":tt ");
  }

  @Override
  public void read(CaptionText text, Cleaning out) {
    Xml.read(text.stream(), out, xml -> new Document(out).read(xml));
  }

  /** The state of reading one document: rates, agents, and the beginnings of open elements. */
  private static final class Document {
    private final Cleaning out;
    private final Map<String, String> agents = new HashMap<>();
    private final Deque<Long> beginnings = new ArrayDeque<>();
    private TtmlTime time = TtmlTime.DEFAULT;
    private String agent = "";

    Document(Cleaning out) {
      this.out = out;
    }

    void read(Xml xml) throws XMLStreamException {
      while (xml.next()) {
        if (xml.starts("tt")) {
          time = TtmlTime.of(xml);
          xml.attribute("lang").filter(tag -> !tag.isBlank()).ifPresent(out::language);
        } else if (xml.starts("agent")) {
          agent = xml.attribute("id").orElse("");
        } else if (xml.starts("name") && !agent.isEmpty()) {
          name(xml);
        }
        if (xml.starts("p")) {
          paragraph(xml);
        } else if (xml.starts()) {
          beginnings.push(beginning(xml));
        } else if (xml.ends() && !beginnings.isEmpty()) {
          beginnings.pop();
        }
      }
    }

    /** When the element that starts here begins, in ms from the start of the video. */
    private long beginning(Xml xml) {
      long outer = beginnings.isEmpty() ? 0 : beginnings.peek();
      return outer + xml.attribute("begin").flatMap(time::millis).orElse(0L);
    }

    private void name(Xml xml) throws XMLStreamException {
      SpokenRow name = new SpokenRow();
      beginnings.push(0L);
      while (xml.next() && !xml.ends("name")) {
        name.add(xml.text());
      }
      beginnings.pop();
      agents.put(agent, name.row(Optional.empty(), 0).text());
    }

    private void paragraph(Xml xml) throws XMLStreamException {
      int line = xml.line();
      Optional<Long> begin = xml.attribute("begin").flatMap(time::millis);
      long start = beginning(xml);
      long end = end(xml, start);
      Optional<String> speaker = xml.attribute("agent").map(id -> agents.getOrDefault(id, id));
      List<Row> rows = rows(xml, start, speaker);
      if (begin.isEmpty() && rows.stream().noneMatch(Row::wordsTimed)) {
        out.problem(line, "a paragraph without a time, expected begin=\"00:00:01.000\"");
      } else {
        out.cue(new RawCue(start, end, rows));
      }
    }

    private long end(Xml xml, long start) {
      long outer = beginnings.isEmpty() ? 0 : beginnings.peek();
      return xml.attribute("end")
          .flatMap(time::millis)
          .map(end -> outer + end)
          .or(() -> xml.attribute("dur").flatMap(time::millis).map(length -> start + length))
          .orElse(start);
    }

    private List<Row> rows(Xml xml, long start, Optional<String> speaker)
        throws XMLStreamException {
      List<Row> rows = new ArrayList<>();
      SpokenRow row = new SpokenRow();
      long word = Timestamps.NONE;
      while (xml.next() && !xml.ends("p")) {
        if (xml.starts("span")) {
          word = xml.attribute("begin").flatMap(time::millis).map(at -> start + at).orElse(word);
        } else if (xml.ends("span")) {
          word = Timestamps.NONE;
        } else if (xml.starts("br") && rows.size() < MAX_ROWS) {
          rows.add(row.row(speaker, start));
          row = new SpokenRow();
        } else {
          row.add(xml.text(), word);
        }
      }
      rows.add(row.row(speaker, start));
      return rows;
    }
  }
}
