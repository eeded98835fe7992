package cuepoint.moment;

import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage that matches, read.
 *
 * @param language BCP 47 tag of its transcript
 * @param rank of the language, as of {@link LanguageOrder#rank}
 * @param occurrences as of {@link PassageMatch#occurrences}
 * @param times when each of them is said
 */
record MatchedPassage(
    Passage passage,
    String language,
    int rank,
    List<Occurrence> occurrences,
    List<SpokenTime> times) {

  MatchedPassage {
    occurrences = List.copyOf(occurrences);
    times = List.copyOf(times);
  }

  static MatchedPassage of(PassageMatch match, LanguageOrder order) {
    Passage passage = match.passage();
    List<Occurrence> occurrences = match.occurrences();
    String language = match.language();
    return new MatchedPassage(
        passage,
        language,
        order.rank(language),
        occurrences,
        occurrences.stream().map(each -> passage.timeAt(each.start())).toList());
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
