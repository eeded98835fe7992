package cuepoint.collection;

import cuepoint.collection.name.LanguageTag;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * One of the caption files of a talk in one language: of a region, of another program, translated.
 *
 * @param file where it was read
 * @param transcript what it holds
 */
record CaptionVariant(Path file, Transcript transcript) {

  /**
   * The best of a language: with times, of more than a third of the talk, written by people, not
   * translated, with the times of words; of equal ones that in the talk's own tag, the plainest
   * tag, and the first by name.
   *
   * @param variants not empty
   * @param language BCP 47 tag of the talk
   */
  static CaptionVariant best(List<CaptionVariant> variants, String language) {
    long longest = variants.stream().mapToLong(CaptionVariant::untilMillis).max().orElse(0);
    return variants.stream()
        .min(
            first((CaptionVariant one) -> one.untilMillis() > 0)
                .thenComparing(first(one -> 3 * one.untilMillis() >= longest))
                .thenComparing(one -> one.transcript.kind())
                .thenComparing(first(one -> !one.isTranslation()))
                .thenComparing(first(CaptionVariant::hasWordTimes))
                .thenComparing(first(one -> one.transcript.language().equals(language)))
                .thenComparingInt(one -> one.transcript.language().length())
                .thenComparing(CaptionVariant::file))
        .orElseThrow();
  }

  private static Comparator<CaptionVariant> first(Predicate<CaptionVariant> better) {
    return Comparator.comparing(variant -> !better.test(variant));
  }

  /** Up to when it says something, in ms; 0 where nothing is timed. */
  private long untilMillis() {
    return transcript.cues().stream().filter(Cue::timed).mapToLong(Cue::endMillis).max().orElse(0);
  }

  private boolean hasWordTimes() {
    return transcript.cues().stream().anyMatch(cue -> !cue.words().isEmpty());
  }

  /** {@code talk.en-de.vtt}. */
  private boolean isTranslation() {
    String[] parts = file.getFileName().toString().split("\\.", -1);
    return parts.length > 2 && LanguageTag.isTranslation(parts[parts.length - 2]);
  }
}
