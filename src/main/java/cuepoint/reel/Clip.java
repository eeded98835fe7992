package cuepoint.reel;

import cuepoint.search.Moment;
import cuepoint.search.Snippet;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * A piece of a talk that is played.
 *
 * @param talk the talk
 * @param language BCP 47 tag of the transcript that has its words
 * @param startMillis where it begins, in ms from the start of the video, not below 0
 * @param endMillis where it ends, in ms, exclusive, after the start
 * @param said what is said in it, with what was searched for; empty if that is not known
 * @param speaker who says its first sentence, where the captions name speakers
 * @param kind how its words answer the query; exact if none was asked
 */
public record Clip(
    Talk talk,
    String language,
    long startMillis,
    long endMillis,
    Snippet said,
    Optional<String> speaker,
    Moment.Kind kind) {

  public Clip {
    if (startMillis < 0 || endMillis <= startMillis) {
      throw new IllegalArgumentException(
          "a clip from %d to %d ms".formatted(startMillis, endMillis));
    }
  }

  /** How long it is, in ms. */
  public long millis() {
    return endMillis - startMillis;
  }

  /** By which it can be picked. */
  public ClipAddress address() {
    return new ClipAddress(
        talk.id(),
        startMillis,
        endMillis,
        Optional.of(language).filter(tag -> !tag.equals(talk.language())));
  }
}
