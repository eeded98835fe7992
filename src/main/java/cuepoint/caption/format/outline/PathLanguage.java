package cuepoint.caption.format.outline;

import cuepoint.language.LanguageCode;
import cuepoint.language.LanguageName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a level, where a file has a level for each: {@code {"en": [], "de": []}}.
 *
 * @param tag BCP 47
 * @param around the path without the language
 */
record PathLanguage(String tag, String around) {
  /** Three letters may be the name of anything. */
  private static final Pattern CODE =
      Pattern.compile("(?<![^/])[a-z]{2}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\\d{3}))?(?![^/])");

  /** Reads a path as {@link Json#path} writes it. */
  static Optional<PathLanguage> of(String path) {
    Matcher code = CODE.matcher(path);
    return code.find() && LanguageCode.of(code.group().substring(0, 2)).isPresent()
        ? LanguageName.tag(code.group())
            .map(tag ->
                new PathLanguage(
                    tag, path.substring(0, code.start()) + "*" + path.substring(code.end())))
        : Optional.empty();
  }

  /** Whether it is the same in another language. */
  boolean translates(PathLanguage other) {
    return around.equals(other.around) && !tag.equals(other.tag);
  }
}
