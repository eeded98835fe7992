package cuepoint.reading;

import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is read together: sentences of one speaker, without a long pause, not too many.
 *
 * @param parts of cues, in the order of the transcript, not empty
 * @param chapter the one that begins with it
 */
public record Paragraph(List<CuePart> parts, Optional<Chapter> chapter) {
  public Paragraph {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a paragraph without cues");
    }
  }

  /** Who says it, if the captions name the speaker: not of a turn within somebody else's cue. */
  public Optional<String> speaker() {
    CuePart first = parts.getFirst();
    return first.isTurn() ? Optional.empty() : first.cue().speaker();
  }

  /** What is said, on one line. */
  public String text() {
    return parts.stream().map(CuePart::text).collect(Collectors.joining(" "));
  }

  /** Whether it is known when this is said. */
  public boolean timed() {
    return startMillis() != Cue.UNTIMED;
  }

  /** When it begins, in ms from the start of the video; {@link Cue#UNTIMED} if that is unknown. */
  public long startMillis() {
    return parts.getFirst().startMillis();
  }
}
