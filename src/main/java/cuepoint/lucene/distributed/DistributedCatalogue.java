package cuepoint.lucene.distributed;

import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;

/**
 * Lists talks whose documents are kept elsewhere.
 *
 * @param engine reads them
 */
record DistributedCatalogue(DistributedEngine engine) implements Catalogue {

  @Override
  public Optional<State> state() {
    return engine.read(index -> Optional.of(index.state()));
  }

  @Override
  public String edition() {
    return engine.read(DistributedIndex::edition);
  }

  @Override
  public List<Talk> talks(Filters filters) {
    return engine.read(index -> index.talks(filters));
  }

  @Override
  public List<RecurringTerm> recurringTerms(Filters filters, int limit) {
    return engine.read(index -> index.recurringTerms(filters, limit));
  }

  @Override
  public Optional<Recording> recording(String id) {
    return engine.read(index -> index.recording(id));
  }
}
