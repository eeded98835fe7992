package cuepoint.reel;

import cuepoint.video.Offset;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clip as addresses name it: {@code EVENT/STEM@121.4-140.1}, with {@code ,LANGUAGE} behind it for
 * another language than the talk's own.
 *
 * @param talk the id of its talk, {@code EVENT/STEM}
 * @param startMillis where it begins, in ms, not below 0
 * @param endMillis where it ends, in ms, exclusive, after the start
 * @param language BCP 47 tag of the transcript; empty for the talk's own
 */
public record ClipAddress(
    String talk, long startMillis, long endMillis, Optional<String> language) {
  /** The longest clip, in ms: more is no clip, but a talk. */
  public static final long MAX_MILLIS = 600_000;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<talk>[^/]+/.+)@(?<start>[\\d.:hms]+)-(?<end>[\\d.:hms]+)(?:,(?<language>[A-Za-z0-9-]+))?");

  /** Reads one, with times as {@link Offset} reads them; empty for any other text. */
  public static Optional<ClipAddress> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<Long> end = Offset.millis(parts.group("end"));
    return Offset.millis(parts.group("start"))
        .filter(start -> end.isPresent() && start < end.get() && end.get() - start <= MAX_MILLIS)
        .map(start ->
            new ClipAddress(
                parts.group("talk"),
                start,
                end.orElseThrow(),
                Optional.ofNullable(parts.group("language"))));
  }

  /** As {@link #of} reads it, with times in seconds. */
  @Override
  public String toString() {
    return "%s@%s-%s%s"
        .formatted(
            talk, seconds(startMillis), seconds(endMillis), language.map(","::concat).orElse(""));
  }

  private static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }
}
