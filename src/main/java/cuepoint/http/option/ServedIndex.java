package cuepoint.http.option;

import cuepoint.index.VectorState;
import cuepoint.index.VectorState.Phase;
import cuepoint.relation.Relations;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.util.function.Supplier;

/**
 * The index that a service answers from.
 *
 * @param searcher answers queries
 * @param catalogue lists talks
 * @param suggester completes queries
 * @param relations compares talks
 * @param vectors which passages have vectors
 */
public record ServedIndex(
    Searcher searcher,
    Catalogue catalogue,
    Suggester suggester,
    Relations relations,
    Supplier<VectorState> vectors) {

  /** Names what answers are made of: the talks, their vectors, and whether these are used. */
  public String edition() {
    return catalogue.edition() + (vectors.get().phase() == Phase.OFF ? "" : " by meaning");
  }
}
