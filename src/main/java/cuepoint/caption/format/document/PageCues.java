package cuepoint.caption.format.document;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes a cue of each block of a page in which elements have times; the first word of each such
 * element has its time. Text outside of them is not part of the transcript.
 */
final class PageCues implements NodeVisitor {
  /** A block that is longer is cut at the next time. */
  private static final int LONGEST_CUE = 300;

  private static final long SLACK_MILLIS = 10_000;
  private static final long SLOWEST_MILLIS_PER_CHARACTER = 200;

  private final Map<Element, Long> times;
  private final List<Spoken> cues = new ArrayList<>();
  private StringBuilder before = new StringBuilder();
  private Optional<String> speaker = Optional.empty();
  private @Nullable Element name;
  private long pending = Timestamps.NONE;
  private int timedDepth;
  private boolean newBlock = true;

  /** A cue while it is read. */
  private record Spoken(long start, Optional<String> speaker, SpokenRow row) {}

  PageCues(Map<Element, Long> times) {
    this.times = times;
  }

  @Override
  public void head(Node node, int depth) {
    if (name == null && node instanceof Element element) {
      begin(element);
    } else if (name == null && node instanceof TextNode text) {
      add(text.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(name)) {
      name = null;
    }
    if (name == null && node instanceof Element element) {
      timedDepth -= times.containsKey(element) ? 1 : 0;
      block(element);
    }
  }

  private void begin(Element element) {
    block(element);
    if (isSpeaker(element)) {
      speaker = Optional.of(element.text().strip().replaceFirst("\\s*[:：]$", ""));
      name = element;
      newBlock = true;
      return;
    }
    if (!element.attr("data-speaker").isBlank()) {
      speaker = Optional.of(element.attr("data-speaker").strip());
    }
    if (times.containsKey(element)) {
      pending = times.get(element);
      timedDepth++;
    }
  }

  private static boolean isSpeaker(Element element) {
    String of = element.className().toLowerCase(Locale.ROOT);
    return element.normalName().equals("cite")
        || (of.contains("speaker") && !element.isBlock() && !element.text().isBlank());
  }

  private void block(Element element) {
    if (element.isBlock()) {
      newBlock = true;
      before = new StringBuilder();
    } else if (element.normalName().equals("br")) {
      add(" ");
    }
  }

  private void add(String text) {
    if (text.isBlank()) {
      space(text);
    } else if (pending != Timestamps.NONE) {
      timed(text);
    } else if (newBlock && timedDepth == 0) {
      before.append(text);
    } else if (!PageText.isTime(text) && !cues.isEmpty()) {
      space(newBlock ? " " : "");
      cues.getLast().row().add(text);
      newBlock = false;
    }
  }

  private void space(String text) {
    if (!cues.isEmpty() && !text.isEmpty()) {
      cues.getLast().row().space();
    }
  }

  private void timed(String text) {
    if (PageText.isTime(text)) {
      return;
    }
    if (newBlock || cues.isEmpty() || cues.getLast().row().length() > LONGEST_CUE) {
      cues.add(new Spoken(pending, speaker, new SpokenRow()));
      cues.getLast().row().add(before.toString());
      before = new StringBuilder();
    }
    cues.getLast().row().add(text, pending);
    pending = Timestamps.NONE;
    newBlock = false;
  }

  /** Passes on the cues; each ends where the next begins, or earlier if its text is short. */
  void end(Cleaning out) {
    for (int i = 0; i < cues.size(); i++) {
      Spoken cue = cues.get(i);
      if (!cue.row().isBlank()) {
        long next = i + 1 < cues.size() ? cues.get(i + 1).start() : cue.start();
        long latest =
            cue.start() + SLACK_MILLIS + cue.row().length() * SLOWEST_MILLIS_PER_CHARACTER;
        long end = Math.max(cue.start(), Math.min(next, latest));
        out.cue(new RawCue(cue.start(), end, List.of(cue.row().row(cue.speaker(), cue.start()))));
      }
    }
  }
}
