package cuepoint.cli.print;

import cuepoint.format.link.AbsoluteLinks;
import cuepoint.page.answer.Fragment;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.Optional;

/**
 * An answer, and how it becomes a fragment of another page.
 *
 * @param query what was asked
 * @param hits the answer
 * @param baseUrl address of the service that fragments link to
 * @param withStyle whether an HTML fragment begins with a style sheet
 */
public record Answer(Query query, Hits hits, Optional<String> baseUrl, boolean withStyle) {

  Fragment fragment() {
    return new Fragment(hits, links(), query.known(), false);
  }

  AbsoluteLinks links() {
    return new AbsoluteLinks(query, baseUrl);
  }
}
