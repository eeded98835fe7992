package cuepoint.moment;

import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.WiderPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A passage that matches: where and when, and what is said once a moment shows it. */
final class MatchedPassage {
  private final PassageMatch match;
  private final String language;
  private final int rank;
  private final List<Occurrence> occurrences;
  private final List<SpokenTime> times;
  private @Nullable Passage passage;

  MatchedPassage(PassageMatch match, LanguageOrder order) {
    this.match = match;
    this.language = match.language();
    this.rank = order.rank(language);
    this.occurrences = List.copyOf(match.occurrences());
    this.times = List.copyOf(match.times(occurrences));
  }

  /** As of {@link PassageMatch#number}. */
  int number() {
    return match.number();
  }

  /** BCP 47 tag of its transcript. */
  String language() {
    return language;
  }

  /** The rank of the language, as of {@link LanguageOrder#rank}. */
  int rank() {
    return rank;
  }

  /** As of {@link PassageMatch#occurrences}. */
  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The terms of the query that it says in any form, by their index. */
  Set<Integer> terms() {
    return occurrences.stream().map(Occurrence::term).collect(Collectors.toSet());
  }

  /** When each of them is said. */
  List<SpokenTime> times() {
    return times;
  }

  /** What is said. */
  Passage passage() {
    Passage read = passage;
    if (read == null) {
      read = match.passage();
      passage = read;
    }
    return read;
  }

  /** As of {@link PassageMatch#wider}. */
  WiderPassage wider(boolean before, boolean after) {
    return match.wider(passage(), before, after);
  }

  /** As of {@link PassageMatch#around}. */
  List<Occurrence> around(WiderPassage wider, Range part) {
    return match.around(wider, part);
  }

  /** The occurrences between two times, in ms, both inclusive. */
  List<Occurrence> between(long first, long last) {
    List<Occurrence> between = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      long millis = times.get(i).millis();
      if (millis >= first && millis <= last) {
        between.add(occurrences.get(i));
      }
    }
    return between;
  }
}
