package cuepoint.page.talk;

import cuepoint.relation.Elsewhere;
import cuepoint.talk.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are read together: a paragraph, or less if a chapter begins in it.
 *
 * @param chapter the one that begins with them
 * @param speaker who says them, if the speaker is not the one of the part before
 * @param lines not empty
 * @param elsewhere what is said elsewhere too, of passages that begin in them
 */
public record TranscriptPart(
    Optional<Chapter> chapter,
    Optional<String> speaker,
    List<TranscriptLine> lines,
    List<Elsewhere> elsewhere) {
  public TranscriptPart {
    lines = List.copyOf(lines);
    elsewhere = List.copyOf(elsewhere);
  }
}
