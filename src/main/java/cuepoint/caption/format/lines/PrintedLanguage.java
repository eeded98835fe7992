package cuepoint.caption.format.lines;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language that a speech recogniser says it has detected, by name or by code. */
final class PrintedLanguage {
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\bdetected language:? *['\"]?([a-z]{2,20}(?: [a-z]{2,20})?)\\b");
  private static final Pattern CODE = Pattern.compile("\\blang = ([a-z]{2,3})\\b");

  private PrintedLanguage() {}

  /** The BCP 47 tag; empty if the line names no language. */
  static Optional<String> in(String line) {
    for (Pattern form : new Pattern[] {NAMED, CODE}) {
      Matcher found = form.matcher(line);
      if (found.find()) {
        return tag(found.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> tag(String language) {
    String word = language.split(" ", 2)[0];
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.equals(word) || name(code).equals(word) || name(code).equals(language))
        .findFirst();
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
