package cuepoint.talk;

import java.util.List;

/**
 * The cleaned cues of one talk in one language.
 *
 * @param language BCP 47 tag
 * @param kind who wrote it
 * @param cues in time order; the untimed ones, if any, in the order of the file
 */
public record Transcript(String language, CaptionKind kind, List<Cue> cues) {

  public Transcript {
    cues = List.copyOf(cues);
  }
}
