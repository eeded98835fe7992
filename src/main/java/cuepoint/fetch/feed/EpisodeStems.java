package cuepoint.fetch.feed;

import cuepoint.file.FileStem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names for the files of episodes, by their titles. Of several episodes with one title the oldest,
 * which is the last of a feed, has it alone, so that a new one changes no name.
 */
final class EpisodeStems {
  private EpisodeStems() {}

  /** A name for each episode, in their order. */
  static List<String> of(List<Episode> episodes) {
    Set<String> taken = new HashSet<>();
    List<String> stems = new ArrayList<>();
    for (Episode episode : episodes.reversed()) {
      String named = episode.title().isEmpty() ? episode.id() : episode.title();
      String stem = FileStem.of(named);
      if (!taken.add(stem)) {
        stem = stem + "-" + Integer.toHexString((named + episode.id()).hashCode());
        for (int i = 2; !taken.add(stem); i++) {
          stem = FileStem.of(stem + "-" + i);
        }
      }
      stems.add(stem);
    }
    return List.copyOf(stems.reversed());
  }
}
