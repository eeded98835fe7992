package cuepoint.collection.variant;

import cuepoint.collection.name.Flag;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the caption files in one language is taken. One that is timed is taken before one that
 * is not; what people wrote before what was recognised, because it has the right words; the times
 * of words before those of whole cues.
 */
public final class VariantOrder {
  /** Of captions that differ by so little, neither is a mere list of chapters. In UTF-16 units. */
  private static final int FEW_WORDS = 300;

  private final List<Preference> preferences;

  /**
   * A preference.
   *
   * @param order the better one first
   * @param why what is wrong with the other one, as a clause
   */
  private record Preference(Comparator<CaptionVariant> order, String why) {
    static Preference of(Predicate<CaptionVariant> better, String why) {
      return new Preference(Comparator.comparing(variant -> !better.test(variant)), why);
    }
  }

  /**
   * Compares variants.
   *
   * @param variants all of the language
   * @param language BCP 47 tag of the talk
   */
  public VariantOrder(List<CaptionVariant> variants, String language) {
    long most = variants.stream().mapToLong(CaptionVariant::length).max().orElse(0);
    long longest = variants.stream().mapToLong(CaptionVariant::untilMillis).max().orElse(0);
    preferences =
        List.of(
            Preference.of(CaptionVariant::isTimed, "nothing in it is timed"),
            Preference.of(
                one -> covers(one, longest, most), "it covers less than a third of the talk"),
            Preference.of(
                one -> !one.has(Flag.FORCED), "it has only what is said in another language"),
            Preference.of(one -> !one.has(Flag.TRANSLATION), "YouTube translated it"),
            new Preference(
                Comparator.comparing(one -> one.transcript().kind()),
                "speech recognition wrote it"),
            Preference.of(CaptionVariant::hasWordTimes, "it has no times of words"),
            Preference.of(
                one -> one.transcript().language().equals(language),
                "its language tag is not that of the talk"),
            new Preference(
                Comparator.comparingInt(one -> one.transcript().language().length()),
                "its language tag is longer"),
            Preference.of(one -> !one.has(Flag.COPY), "its name is that of a copy"),
            Preference.of(one -> !one.has(Flag.HEARING_IMPAIRED), "it describes sounds as well"),
            new Preference(
                Comparator.comparingInt(one -> one.file().path().toString().length()),
                "it is as good, but its name is longer"),
            new Preference(
                Comparator.comparing(one -> one.file().path()),
                "it is as good, but later by name"));
  }

  private static boolean covers(CaptionVariant one, long untilMillis, long length) {
    return 3 * one.untilMillis() >= untilMillis && 3 * one.length() + FEW_WORDS >= length;
  }

  /** The best of some of them. */
  public CaptionVariant best(List<CaptionVariant> variants) {
    return variants.stream()
        .min(
            preferences.stream()
                .map(Preference::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow())
        .orElseThrow();
  }

  /** Why one is not the best, as a clause. */
  public String why(CaptionVariant best, CaptionVariant other) {
    return preferences.stream()
        .filter(one -> one.order().compare(best, other) < 0)
        .map(Preference::why)
        .findFirst()
        .orElseThrow();
  }
}
