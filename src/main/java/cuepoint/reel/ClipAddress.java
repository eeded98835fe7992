package cuepoint.reel;

import cuepoint.video.Offset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clip as addresses name it: {@code EVENT/STEM@121.4-140.1}, with {@code ,LANGUAGE} behind it for
 * another language than the talk's own. Clips of one talk may share its id and the language: {@code
 * EVENT/STEM@121.4-140.1,160-172.5,LANGUAGE}.
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

  private static final Pattern TALK = Pattern.compile("[^/]+/.+");
  private static final Pattern TIMES = Pattern.compile("(?<start>[\\d.:hms]+)-(?<end>[\\d.:hms]+)");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** Reads those of a talk, with times as {@link Offset} reads them; none of any other text. */
  public static List<ClipAddress> of(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0 || !TALK.matcher(text.substring(0, at)).matches()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(List.of(text.substring(at + 1).split(",", -1)));
    boolean named = parts.size() > 1 && LANGUAGE.matcher(parts.getLast()).matches();
    Optional<String> language = named ? Optional.of(parts.removeLast()) : Optional.empty();
    List<ClipAddress> clips = new ArrayList<>();
    for (String times : parts) {
      of(text.substring(0, at), times, language).ifPresent(clips::add);
    }
    return clips.size() == parts.size() ? clips : List.of();
  }

  private static Optional<ClipAddress> of(String talk, String text, Optional<String> language) {
    Matcher times = TIMES.matcher(text);
    if (!times.matches()) {
      return Optional.empty();
    }
    Optional<Long> end = Offset.millis(times.group("end"));
    return Offset.millis(times.group("start"))
        .filter(start -> end.isPresent() && start < end.get() && end.get() - start <= MAX_MILLIS)
        .map(start -> new ClipAddress(talk, start, end.orElseThrow(), language));
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
