package cuepoint.reading;

import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cues that are read together: of one speaker, without a long pause, not too long.
 *
 * @param cues in the order of the transcript, not empty
 */
public record Paragraph(List<Cue> cues) {
  private static final long PAUSE_MILLIS = 2000;
  private static final int LONG_CHARS = 500;

  public Paragraph {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("a paragraph without cues");
    }
  }

  /** Divides cues into paragraphs; every cue is in one. */
  public static List<Paragraph> of(List<Cue> cues) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Cue> open = new ArrayList<>();
    int chars = 0;
    for (Cue cue : cues) {
      if (!open.isEmpty() && (chars > LONG_CHARS || parted(open.getLast(), cue))) {
        paragraphs.add(new Paragraph(open));
        open.clear();
        chars = 0;
      }
      open.add(cue);
      chars += cue.text().length();
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open));
    }
    return paragraphs;
  }

  /** Who says it, if the captions name the speaker. */
  public Optional<String> speaker() {
    return cues.getFirst().speaker();
  }

  /** What is said, on one line. */
  public String text() {
    return cues.stream().map(Cue::text).collect(Collectors.joining(" "));
  }

  private static boolean parted(Cue before, Cue after) {
    return !before.speaker().equals(after.speaker()) || paused(before, after);
  }

  private static boolean paused(Cue before, Cue after) {
    return before.timed()
        && after.timed()
        && after.startMillis() - before.endMillis() > PAUSE_MILLIS;
  }
}
