package cuepoint.page;

import cuepoint.asset.Assets;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.Optional;

/**
 * An answer as a part of other pages.
 *
 * @param hits the answer
 * @param links where it leads
 * @param framed whether it is in a frame, which its links must leave
 */
public record Fragment(Hits hits, AbsoluteLinks links, boolean framed) {
  /** A small style sheet that affects nothing else on the page. */
  public static final String STYLE = "<style>\n" + Assets.text("fragment.css") + "</style>\n";

  public Query query() {
    return links.query();
  }

  /** The address of the same query on our own page; empty if that is not known. */
  public Optional<String> search() {
    return links.service().map(base -> base + SearchAddress.of(query()));
  }

  /** The address of another query there. */
  public Optional<String> otherwise(String text) {
    return links.service().map(base -> base + SearchAddress.usual(query()).text(text));
  }

  /** The text of the link to the same query. */
  public String more() {
    return hits.hits().size() < hits.totalTalks()
        ? "All %,d talks".formatted(hits.totalTalks())
        : "Search further";
  }
}
