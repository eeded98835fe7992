package cuepoint.fetch.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed of RSS 2.0 or Atom.
 *
 * @param title what it is called; may be empty
 * @param language as it is written: {@code en-us}
 * @param author who makes it
 * @param hosts who speaks in every episode that names nobody
 * @param episodes in its order
 */
record Feed(
    String title,
    Optional<String> language,
    Optional<String> author,
    List<String> hosts,
    List<Episode> episodes) {

  Feed {
    hosts = List.copyOf(hosts);
    episodes = List.copyOf(episodes);
  }

  /** Whether something is to be heard in it: a feed of articles has no use here. */
  boolean isOfRecordings() {
    return episodes.stream().anyMatch(Episode::isHeard);
  }
}
