package cuepoint.page.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of all pages of a site, as of sitemaps.org: in several files if they are too many
 * for one, and one that lists these.
 *
 * @param entries in the order in which they are listed
 */
public record Sitemap(List<Entry> entries) {
  /** How many addresses a file may have. Its bytes stay below the 50 MB that it may have. */
  public static final int MOST = 50_000;

  public Sitemap {
    entries = List.copyOf(entries);
  }

  /**
   * A page.
   *
   * @param address absolute
   * @param video what it plays
   */
  public record Entry(String address, Optional<SitemapVideo> video) {
    /** A page that plays nothing. */
    public static Entry of(String address) {
      return new Entry(address, Optional.empty());
    }
  }

  /** What each file has; one if that is enough. */
  public List<Sitemap> parts() {
    List<Sitemap> parts = new ArrayList<>();
    for (int from = 0; from < entries.size() || from == 0; from += MOST) {
      parts.add(new Sitemap(entries.subList(from, Math.min(from + MOST, entries.size()))));
    }
    return parts;
  }
}
