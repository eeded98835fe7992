package cuepoint.page;

import cuepoint.asset.Assets;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.Optional;

/**
 * An answer that stands on somebody else's page.
 *
 * @param hits the answer
 * @param links where it leads
 * @param framed whether it stands in a frame, which its links must leave
 */
public record Fragment(Hits hits, AbsoluteLinks links, boolean framed) {
  /** A style sheet for it, small, and for nothing else on the page. */
  public static final String STYLE = "<style>\n" + Assets.text("fragment.css") + "</style>\n";

  public Query query() {
    return links.query();
  }

  /** The address of the same question on our own page; empty where nobody said where that is. */
  public Optional<String> search() {
    return links.service().map(base -> base + SearchAddress.of(query()));
  }

  /** What is found there. */
  public String more() {
    return hits.hits().size() < hits.totalTalks()
        ? "All %,d talks".formatted(hits.totalTalks())
        : "Search further";
  }
}
