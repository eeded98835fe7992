package cuepoint.page.answer;

import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import java.util.Optional;

/** The pages around an answer. */
public record Paging(Query query, Hits hits) {

  /** How many talks there are and which of them are shown. */
  public String summary() {
    String talks = hits.totalTalks() == 1 ? "1 talk" : "%,d talks".formatted(hits.totalTalks());
    boolean all = query.offset() == 0 && hits.hits().size() == hits.totalTalks();
    return all || hits.hits().isEmpty()
        ? talks
        : "%,d–%,d of %s".formatted(query.offset() + 1, query.offset() + hits.hits().size(), talks);
  }

  /** The address of the page before; behind the last page, of the last. */
  public Optional<String> previous() {
    int last = Math.max(0, (hits.totalTalks() - 1) / query.limit() * query.limit());
    int before = Math.clamp(query.offset() - query.limit(), 0, last);
    return query.offset() == 0 ? Optional.empty() : Optional.of(address().from(before));
  }

  /** The address of the page after. */
  public Optional<String> next() {
    int next = query.offset() + query.limit();
    return next >= hits.totalTalks() || next > Query.MAX_OFFSET
        ? Optional.empty()
        : Optional.of(address().from(next));
  }

  /** The address of the answer to another text. */
  public Optional<String> otherwise(String text) {
    return Optional.of(address().text(text));
  }

  /** Whether the newest talks come first. */
  public boolean isNewestFirst() {
    return query.order() == Order.DATE;
  }

  /** The address of the same answer with what answers best first. */
  public String bestFirst() {
    return address().order(Order.RELEVANCE);
  }

  /** The address of the same answer with the newest talks first. */
  public String newestFirst() {
    return address().order(Order.DATE);
  }

  private SearchAddress address() {
    return new SearchAddress(query);
  }
}
