package cuepoint.page.answer;

import cuepoint.search.Filter.Field;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.List;
import java.util.Optional;

/**
 * An answer as a page of its own.
 *
 * @param query as its address states it
 * @param languages of the reader, as of {@link Query#known}
 * @param chosen the filters that narrow it
 * @param facet the field of which all values are shown
 * @param nothing what can be done where there are no hits
 */
public record AnswerPage(
    Query query,
    List<String> languages,
    Hits hits,
    List<ChosenFilter> chosen,
    Optional<Field> facet,
    Optional<NothingFound> nothing) {
  public AnswerPage {
    languages = List.copyOf(languages);
    chosen = List.copyOf(chosen);
  }
}
