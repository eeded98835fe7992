package cuepoint.talk;

import java.util.List;
import java.util.Optional;

/**
 * The cleaned cues of one talk in one language.
 *
 * @param language BCP 47 tag
 * @param kind who wrote it
 * @param cues in time order; the untimed ones, if any, in the order of the file
 * @param file the path in the collection of the file that they were read from, with forward
 *     slashes; empty if they were not read from one
 */
public record Transcript(String language, CaptionKind kind, List<Cue> cues, Optional<String> file) {

  public Transcript {
    cues = List.copyOf(cues);
  }

  /** A transcript of no file. */
  public Transcript(String language, CaptionKind kind, List<Cue> cues) {
    this(language, kind, cues, Optional.empty());
  }

  /** Whether anything in it has a time. */
  public boolean timed() {
    return cues.stream().anyMatch(Cue::timed);
  }

  /**
   * What is said in a part of the video: cues are cut to it, and words before or after it have no
   * times.
   *
   * @param clip the part; cues without times are in none but the whole
   */
  public Transcript within(Extent clip) {
    return clip.coversAll()
        ? this
        : with(
            cues.stream()
                .filter(cue -> cue.startMillis() < clip.endMillis())
                .filter(cue -> cue.endMillis() > clip.startMillis())
                .map(cue -> cut(cue, clip))
                .toList());
  }

  private static Cue cut(Cue cue, Extent clip) {
    return new Cue(
        Math.max(cue.startMillis(), clip.startMillis()),
        Math.min(cue.endMillis(), clip.endMillis()),
        cue.speaker(),
        cue.text(),
        cue.words().stream().filter(word -> clip.has(word.startMillis())).toList(),
        cue.line());
  }

  /** The same transcript with other cues. */
  public Transcript with(List<Cue> others) {
    return new Transcript(language, kind, others, file);
  }
}
