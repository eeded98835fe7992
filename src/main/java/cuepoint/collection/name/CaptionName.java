package cuepoint.collection.name;

import cuepoint.language.LanguageTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to read the name of a caption file.
 *
 * @param stem what it has in common with the other files of the talk
 * @param language BCP 47 tag; {@code und} where the name says that it is not known
 * @param flags what else it says of the captions
 * @param certain whether it can hardly be read otherwise, so that no other file need confirm it
 */
record CaptionName(String stem, Optional<String> language, Set<Flag> flags, boolean certain) {
  /** A longer word names no language. */
  static final int MAX_WORD = 40;

  private static final int MAX_WORDS = 4;

  private static final Pattern COPY =
      Pattern.compile(
          "(.+\\.[\\w-]+?)(?: ?\\(\\d{1,3}\\)| ?- Copy(?: \\(\\d{1,3}\\))?|\\.\\d{1,2})");

  /** ISO 639-2: undetermined, several, none, without a code, of private use. */
  private static final Pattern UNKNOWN = Pattern.compile("und|mul|zxx|mis|q[a-t][a-z]");

  /** What Bilibili's recogniser writes before the language. */
  private static final String RECOGNISED = "ai-";

  /** What yt-dlp and Zoom write ends so, before any language. */
  private static final Pattern COMPLETE =
      Pattern.compile(".*(?:\\[[\\w-]{11}]|GMT\\d{8}-\\d{6}_Recording)");

  /** {@code English [SDH]}. */
  static final Pattern WITH_FLAG = Pattern.compile("([^(\\[]+)[(\\[]([\\w-]+)[)\\]]?");

  CaptionName {
    flags = Set.copyOf(flags);
  }

  static CaptionName whole(String stem) {
    return new CaptionName(stem, Optional.empty(), Set.of(), false);
  }

  /** The ways to read {@code STEM.LANG.FLAG}, the shortest stem first, the whole name last. */
  static List<CaptionName> readings(String name) {
    Matcher copy = COPY.matcher(name);
    if (copy.matches()) {
      List<CaptionName> original = readings(copy.group(1));
      if (original.stream().anyMatch(CaptionName::certain)) {
        return original.stream().map(one -> one.with(Flag.COPY)).toList();
      }
    }
    List<CaptionName> readings = new ArrayList<>(List.of(whole(name)));
    Optional<CaptionName> next = readings.getFirst().next();
    while (next.isPresent() && readings.size() <= MAX_WORDS) {
      readings.addFirst(next.get());
      next = next.get().next();
    }
    return readings;
  }

  /** Whether it ends as yt-dlp's and Zoom's do. */
  boolean isComplete() {
    return COMPLETE.matcher(stem).matches();
  }

  /** This name without its last word; empty if that is neither a language nor a flag. */
  private Optional<CaptionName> next() {
    int dot = stem.lastIndexOf('.');
    String word = stem.substring(dot + 1);
    if (dot <= 0 || word.isEmpty() || word.length() > MAX_WORD || !word.equals(word.strip())) {
      return Optional.empty();
    }
    return withWord(stem.substring(0, dot), word);
  }

  /** A shorter stem and the language or flag behind it. */
  Optional<CaptionName> withWord(String before, String word) {
    Matcher bracket = WITH_FLAG.matcher(word);
    if (bracket.matches() && Flag.of(bracket.group(2)).isPresent()) {
      return with(Flag.of(bracket.group(2)).get()).withWord(before, bracket.group(1).strip());
    }
    Optional<Flag> flag = Flag.of(word);
    if (flag.isPresent() && !isHindi(before, word)) {
      return Optional.of(
          new CaptionName(before, language, plus(flag.get()), COMPLETE.matcher(before).matches()));
    }
    return language.isEmpty() ? inLanguage(before, word) : Optional.empty();
  }

  private boolean isHindi(String before, String word) {
    return word.equalsIgnoreCase("hi")
        && language.isEmpty()
        && LanguageTag.read(before.substring(before.lastIndexOf('.') + 1))
            .filter(tag -> before.indexOf('.') > 0 && tag.certain())
            .isEmpty();
  }

  private Optional<CaptionName> inLanguage(String before, String word) {
    if (UNKNOWN.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of(new CaptionName(before, Optional.of(LanguageTag.UNKNOWN), flags, true));
    }
    if (word.startsWith(RECOGNISED)) {
      return with(Flag.AUTOMATIC).inLanguage(before, word.substring(RECOGNISED.length()));
    }
    int hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('_'));
    Optional<Flag> flag = hyphen > 0 ? Flag.of(word.substring(hyphen + 1)) : Optional.empty();
    if (flag.isPresent() && !word.endsWith("hi")) {
      return with(flag.get()).inLanguage(before, word.substring(0, hyphen).replaceFirst("-x$", ""));
    }
    return LanguageTag.read(word)
        .or(() -> LanguageTag.inEnglish(word))
        .or(() -> LanguageTag.byCustom(word))
        .map(tag -> inLanguage(before, tag, tag.certain() || COMPLETE.matcher(before).matches()));
  }

  CaptionName inLanguage(String before, LanguageTag tag, boolean certain) {
    return new CaptionName(
        before,
        Optional.of(tag.tag()),
        tag.translation() ? plus(Flag.TRANSLATION) : flags,
        certain);
  }

  CaptionName with(Flag flag) {
    return new CaptionName(stem, language, plus(flag), certain);
  }

  Set<Flag> plus(Flag flag) {
    Set<Flag> all = EnumSet.of(flag);
    all.addAll(flags);
    return all;
  }
}
