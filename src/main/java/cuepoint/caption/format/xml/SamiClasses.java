package cuepoint.caption.format.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes that the style sheet of a SAMI file declares, one for each of its languages: <code>
 * .ENCC {Name: English; lang: en-US;}</code>.
 */
final class SamiClasses {
  private static final Pattern CLASS =
      Pattern.compile("\\.([\\w-]{1,40})\\s*+\\{([^}]{0,2000})\\}");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)\\blang\\s*:\\s*([a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3})");

  /** Far more than a file has. */
  private static final int MOST = 1000;

  private final Map<String, Optional<String>> languages = new HashMap<>();

  /** Reads a part of the style sheet. */
  void read(String styles) {
    Matcher found = CLASS.matcher(styles);
    while (languages.size() < MOST && found.find()) {
      Matcher language = LANGUAGE.matcher(found.group(2));
      languages.put(
          key(found.group(1)),
          language.find() ? Optional.of(language.group(1).replace('_', '-')) : Optional.empty());
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The language that a class is declared to have. */
  Optional<String> language(String name) {
    return languages.getOrDefault(key(name), Optional.empty());
  }

  /** What tells the text of a class from that of others: its language, else its name. */
  String variant(String name) {
    return language(name).map(SamiClasses::key).orElse(key(name));
  }

  /** Whether texts of the classes belong together, for all that the file tells. */
  boolean sameLanguage(String one, String other) {
    boolean declared = languages.containsKey(key(one)) && languages.containsKey(key(other));
    boolean unnamed = one.isEmpty() || other.isEmpty();
    boolean onlyOne = languages.size() == 1 && !declared;
    return unnamed || onlyOne || variant(one).equals(variant(other));
  }
}
