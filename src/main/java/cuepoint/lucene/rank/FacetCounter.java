package cuepoint.lucene.rank;

import cuepoint.lucene.document.CommitFacets;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts how the matching talks divide. Where a value is chosen, its alternatives count the talks
 * that they would add.
 *
 * @param plan of the query
 * @param talks all that match
 * @param values of the fields that are counted
 */
public record FacetCounter(
    SearchPlan plan, FacetsCollector talks, CommitFacets values, IndexSearcher searcher) {
  /** More values are not looked through, even on a page that shows all of them. */
  public static final int VALUES = 1000;

  /** What is counted, and the index's field of each. */
  public static final Map<Field, String> COUNTED =
      Map.of(
          Field.EVENT, TalkDocument.EVENT_FACET,
          Field.SPEAKER, TalkDocument.SPEAKER,
          Field.YEAR, TalkDocument.YEAR,
          Field.LANGUAGE, TalkDocument.LANGUAGE,
          Field.CAPTIONS, TalkDocument.CAPTIONS);

  /** How many searches count what else could be chosen. */
  public static int searches(Filters filters) {
    return (int) COUNTED.keySet().stream().filter(filters::choose).count();
  }

  /**
   * The talks in which the values of a field are counted, without scores, where these are not all
   * that match.
   */
  public static Map<Field, Query> others(SearchPlan plan) throws IOException {
    Map<Field, Query> others = new EnumMap<>(Field.class);
    for (Field field : COUNTED.keySet()) {
      if (plan.hasChosen(field)) {
        others.put(field, plan.withoutChosen(field).unscored());
      }
    }
    return others;
  }

  Facets facets() throws IOException {
    return new Facets(
        count(Field.EVENT),
        count(Field.SPEAKER),
        count(Field.YEAR),
        count(Field.LANGUAGE),
        count(Field.CAPTIONS));
  }

  private List<Facet> count(Field filter) throws IOException {
    String field = Objects.requireNonNull(COUNTED.get(filter));
    return values.of(field).count(talks(filter).getMatchingDocs(), VALUES);
  }

  private FacetsCollector talks(Field filter) throws IOException {
    return plan.hasChosen(filter)
        ? searcher.search(plan.withoutChosen(filter).unscored(), new FacetsCollectorManager())
        : talks;
  }
}
