package cuepoint.moment;

import cuepoint.talk.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which language a place is shown that is said in several.
 *
 * @param languages the preferred first, each once
 */
record LanguageOrder(List<Language> languages) {
  LanguageOrder {
    languages = languages.stream().distinct().toList();
  }

  /**
   * Those of the reader, then the talk's own, then the others by their tags.
   *
   * @param reader BCP 47 tags, the best known first
   * @param talk BCP 47 tag of the language that is spoken
   */
  static LanguageOrder of(List<String> reader, String talk, List<PassageMatch> matches) {
    Set<String> others = new TreeSet<>();
    matches.forEach(match -> others.add(match.language()));
    List<String> tags = new ArrayList<>(reader);
    tags.add(talk);
    tags.addAll(others);
    return new LanguageOrder(tags.stream().map(Language::of).toList());
  }

  /** The place of a language, from 0. */
  int rank(String tag) {
    return languages.indexOf(Language.of(tag));
  }
}
