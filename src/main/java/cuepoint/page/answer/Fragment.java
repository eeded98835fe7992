package cuepoint.page.answer;

import cuepoint.asset.Assets;
import cuepoint.format.MomentLanguage;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;

/**
 * An answer as a part of other pages.
 *
 * @param hits the answer
 * @param links where it leads
 * @param languages of the reader, as of {@link Query#known}
 * @param framed whether it is in a frame, which its links must leave
 */
public record Fragment(Hits hits, AbsoluteLinks links, List<String> languages, boolean framed) {
  /** A small style sheet that affects nothing else on the page. */
  public static final String STYLE = "<style>\n" + Assets.text("fragment.css") + "</style>\n";

  public Fragment {
    languages = List.copyOf(languages);
  }

  /** The language of a moment, if it is none of the reader's, or else not the talk's own. */
  public Optional<String> language(Talk talk, Moment moment) {
    return MomentLanguage.of(moment, languages, talk.language());
  }

  public Query query() {
    return links.query();
  }

  /** The address of the same query on our own page; empty if that is not known. */
  public Optional<String> search() {
    return on(SearchAddress.of(query()));
  }

  /** The address of one of our own pages; empty if that is not known. */
  public Optional<String> on(String path) {
    return links.service().map(base -> base + path);
  }

  /** The address of another query there. */
  public Optional<String> otherwise(String text) {
    return on(SearchAddress.usual(query()).text(text));
  }

  /** The text of the link to the same query. */
  public String more() {
    return hits.hits().size() < hits.totalTalks()
        ? "All %,d talks".formatted(hits.totalTalks())
        : "Search further";
  }
}
