package cuepoint.moment;

import cuepoint.talk.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which language a place is shown that is said in several.
 *
 * @param ranks of BCP 47 tags, the preferred first, from 0; the same for tags of one language
 */
record LanguageOrder(Map<String, Integer> ranks) {
  LanguageOrder {
    ranks = Map.copyOf(ranks);
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
    List<Language> languages = tags.stream().map(Language::of).distinct().toList();
    Map<String, Integer> ranks = new HashMap<>();
    tags.forEach(tag -> ranks.put(tag, languages.indexOf(Language.of(tag))));
    return new LanguageOrder(ranks);
  }

  /** The rank of the language of a match. */
  int rank(String tag) {
    return ranks.getOrDefault(tag, -1);
  }
}
