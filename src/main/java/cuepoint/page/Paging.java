package cuepoint.page;

import cuepoint.format.TalkPath;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.Optional;

/** The pages around an answer. */
public record Paging(Query query, Hits hits) {

  /** How many talks there are and which of them are shown. */
  public String summary() {
    String talks = hits.totalTalks() == 1 ? "1 talk" : "%,d talks".formatted(hits.totalTalks());
    boolean all = query.offset() == 0 && hits.hits().size() == hits.totalTalks();
    return all
        ? talks
        : "%,d–%,d of %s"
            .formatted(
                Math.min(query.offset() + 1, hits.totalTalks()),
                query.offset() + hits.hits().size(),
                talks);
  }

  /** The address of the page before. */
  public Optional<String> previous() {
    return query.offset() == 0
        ? Optional.empty()
        : Optional.of(page(query.text(), Math.max(0, query.offset() - query.limit())));
  }

  /** The address of the page after. */
  public Optional<String> next() {
    int next = query.offset() + query.limit();
    return next >= hits.totalTalks() || next > Query.MAX_OFFSET
        ? Optional.empty()
        : Optional.of(page(query.text(), next));
  }

  /** The address of the answer to another text. */
  public String otherwise(String text) {
    return page(text, 0);
  }

  private String page(String text, int offset) {
    StringBuilder address = new StringBuilder("/?q=").append(TalkPath.encoded(text));
    Filters filters = query.filters();
    add(address, "event", filters.event());
    add(address, "speaker", filters.speaker());
    add(address, "since", filters.since().map(Object::toString));
    add(address, "until", filters.until().map(Object::toString));
    add(address, "language", filters.language());
    add(address, "captions", filters.captions().map(kind -> kind.label()));
    if (query.limit() != Query.DEFAULT_LIMIT) {
      address.append("&limit=").append(query.limit());
    }
    return offset == 0 ? address.toString() : address + "&offset=" + offset;
  }

  private static void add(StringBuilder address, String name, Optional<String> value) {
    value.ifPresent(
        text -> address.append('&').append(name).append('=').append(TalkPath.encoded(text)));
  }
}
