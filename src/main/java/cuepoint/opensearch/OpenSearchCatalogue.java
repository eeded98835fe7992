package cuepoint.opensearch;

import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;

/**
 * Lists talks that an OpenSearch keeps.
 *
 * @param talks where they are
 */
record OpenSearchCatalogue(CurrentTalks talks) implements Catalogue {

  @Override
  public Optional<State> state() {
    return talks.read(
        known -> Optional.of(new State(known.commit().talks(), known.commit().time())));
  }

  @Override
  public String edition() {
    return talks.read(known -> known.commit().edition());
  }

  @Override
  public List<Talk> talks(Filters filters) {
    return talks.read(known -> known.index().talks(filters));
  }

  @Override
  public List<RecurringTerm> recurringTerms(Filters filters, int limit) {
    return talks.read(known -> known.index().recurringTerms(filters, limit));
  }

  @Override
  public Optional<Recording> recording(String id) {
    return talks.read(known -> known.index().recording(id));
  }
}
