package cuepoint.page.talk;

import cuepoint.format.Timecode;
import cuepoint.reading.CuePart;
import cuepoint.reading.Paragraph;
import cuepoint.relation.Elsewhere;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the page.
 *
 * @param paragraph what is said
 * @param speaker who says it, if the speaker is not the one of the paragraph before
 * @param unnamed whether nobody is named any more, after a paragraph with a speaker
 * @param lines its cues, not empty
 * @param elsewhere what is said elsewhere too, of passages that begin in it
 */
public record TranscriptPart(
    Paragraph paragraph,
    Optional<String> speaker,
    boolean unnamed,
    List<TranscriptLine> lines,
    List<Elsewhere> elsewhere) {
  /** About what fits into a line of the page, in UTF-16 units. */
  private static final int LINE_CHARS = 64;

  private static final int MOST_LINES = 60;

  public TranscriptPart {
    lines = List.copyOf(lines);
    elsewhere = List.copyOf(elsewhere);
  }

  /** When it begins, for people. */
  public String time() {
    return Timecode.shortest(paragraph.startMillis());
  }

  /**
   * About how many lines it takes, from 1: a browser keeps their room before it has laid them out.
   */
  public int height() {
    int chars = paragraph.parts().stream().mapToInt(part -> part.end() - part.start() + 1).sum();
    return Math.clamp(chars / LINE_CHARS + 1, 1, MOST_LINES);
  }

  /** Where it can be jumped to within the page, if it is known when it is said. */
  public Optional<String> anchor() {
    return lines.stream().flatMap(line -> line.anchor().stream()).findFirst();
  }

  /** Its first words, to name it. */
  CuePart first() {
    return paragraph.parts().getFirst();
  }
}
