package cuepoint.caption.format.ttml;

import cuepoint.caption.format.xml.Xml;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which spans are ruby text, small characters that show how those below are read (TTML2,
 * section 10.2.35, {@code tts:ruby}): it is not said again.
 */
final class Rubies {
  private static final Set<String> ANNOTATIONS = Set.of("text", "textContainer", "delimiter");

  /** Far more than a file has. */
  private static final int MOST_STYLES = 1000;

  private final Set<String> styles = new HashSet<>();

  /** Reads a style, which starts here. */
  void style(Xml xml) {
    Optional<String> id = xml.attribute("id");
    if (id.isPresent() && isAnnotation(xml) && styles.size() < MOST_STYLES) {
      styles.add(id.get());
    }
  }

  /** Whether the element that starts here is ruby text. */
  boolean isAnnotation(Xml xml) {
    Optional<String> ruby = xml.attribute("ruby");
    return ruby.isPresent()
        ? ANNOTATIONS.contains(ruby.get().strip())
        : xml.attribute("style").filter(this::isAnnotation).isPresent();
  }

  private boolean isAnnotation(String ids) {
    return Arrays.stream(ids.strip().split("\\s+")).anyMatch(styles::contains);
  }
}
