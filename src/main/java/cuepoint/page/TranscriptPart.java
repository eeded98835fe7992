package cuepoint.page;

import cuepoint.talk.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are read as one: a paragraph, or less where a chapter begins.
 *
 * @param chapter the one that begins with them
 * @param speaker who says them, where that is somebody else than before
 * @param lines not empty
 */
public record TranscriptPart(
    Optional<Chapter> chapter, Optional<String> speaker, List<TranscriptLine> lines) {
  public TranscriptPart {
    lines = List.copyOf(lines);
  }
}
