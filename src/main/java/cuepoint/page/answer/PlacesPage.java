package cuepoint.page.answer;

import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Talk;
import java.util.List;

/**
 * All places in a talk that answer a query.
 *
 * @param talk the talk
 * @param query what was asked
 * @param languages of the reader, as of {@link Query#known}
 * @param moments in time order, one for each sentence
 */
public record PlacesPage(Talk talk, Query query, List<String> languages, List<Moment> moments) {
  /** Who wants to see more reads the transcript. */
  private static final int MOST = 300;

  public PlacesPage {
    languages = List.copyOf(languages);
    moments = List.copyOf(moments);
  }

  /** Those that are shown. */
  public List<Moment> shown() {
    return moments.subList(0, Math.min(MOST, moments.size()));
  }

  /** How many there are, for people to read. */
  public String summary() {
    String all = moments.size() == 1 ? "1 sentence" : "%,d sentences".formatted(moments.size());
    return moments.size() > MOST ? "The first %d of %s".formatted(MOST, all) : all;
  }
}
