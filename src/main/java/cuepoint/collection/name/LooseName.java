package cuepoint.collection.name;

import cuepoint.language.LanguageTag;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names whose last words may be a language in any form: {@code talk-fr}, {@code talk
 * (English)}, {@code talk.Deutsch}. All need another file that confirms the stem.
 */
final class LooseName {
  private static final String SEPARATORS = "-_ .([";

  /** What mkvextract, ffmpeg and others put before the language of a track. */
  private static final Pattern TRACK =
      Pattern.compile("^(?:(?:track|stream)_?)?\\d{1,2}_(?=\\p{Alpha}|\\[)");

  private LooseName() {}

  /**
   * How a name is read, the longest words first.
   *
   * @param confirmed the stems of other files
   */
  static Optional<CaptionName> of(String name, Set<String> confirmed) {
    for (int i = Math.max(1, name.length() - CaptionName.MAX_WORD); i < name.length() - 1; i++) {
      String before = name.substring(0, i).stripTrailing();
      if (SEPARATORS.indexOf(name.charAt(i)) >= 0 && confirmed.contains(before)) {
        Optional<CaptionName> found = read(CaptionName.whole(name), before, name.substring(i + 1));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CaptionName> read(CaptionName name, String before, String words) {
    Matcher bracket = CaptionName.WITH_FLAG.matcher(words);
    if (bracket.matches() && Flag.of(bracket.group(2)).isPresent()) {
      return read(name.with(Flag.of(bracket.group(2)).get()), before, bracket.group(1));
    }
    String word =
        withoutTrack(words).replaceFirst("^[-– ]*[(\\[]?", "").replaceFirst("[)\\]]$", "").strip();
    Optional<Flag> alone = Flag.of(word);
    if (alone.isPresent()) {
      return Optional.of(new CaptionName(before, name.language(), name.plus(alone.get()), false));
    }
    int first = word.indexOf('_');
    Optional<Flag> model = first > 0 ? Flag.of(word.substring(0, first)) : Optional.empty();
    if (model.isPresent()) {
      return read(name.with(model.get()), before, word.substring(first + 1));
    }
    int last =
        Math.max(word.lastIndexOf('.'), Math.max(word.lastIndexOf('-'), word.lastIndexOf('_')));
    Optional<Flag> flag = last > 0 ? Flag.of(word.substring(last + 1)) : Optional.empty();
    if (flag.isPresent()) {
      return read(name.with(flag.get()), before, word.substring(0, last));
    }
    return language(word).map(tag -> name.inLanguage(before, tag, false));
  }

  private static Optional<LanguageTag> language(String word) {
    return LanguageTag.read(word)
        .or(() -> LanguageTag.inEnglish(word))
        .or(() -> LanguageTag.byCustom(word))
        .or(() -> LanguageTag.inItself(word))
        .or(() -> beforeNotes(word));
  }

  /** {@code talk.en.fixed}: what is behind a language and a full stop is a note. */
  private static Optional<LanguageTag> beforeNotes(String words) {
    int end = words.indexOf('.');
    return end > 0
        ? LanguageTag.read(words.substring(0, end)).filter(LanguageTag::certain)
        : Optional.empty();
  }

  /** {@code English} of {@code 2_English}. */
  static String withoutTrack(String words) {
    return TRACK.matcher(words).replaceFirst("");
  }
}
