package cuepoint.ingest.post;

import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a post says of one recording, in all of its places.
 *
 * @param whole what it says of the recording
 * @param startMillis where the one talk in it begins, in ms; empty if the post does not say
 * @param talks the talks in it by where they begin, if the post links to several; else empty
 */
record Recording(Proposal whole, Optional<Long> startMillis, List<Proposal> talks) {

  /** Puts together what is said of the same recording, in the order of the post. */
  static List<Recording> of(List<Proposal> proposals) {
    Map<String, List<Proposal>> byVideo = new HashMap<>();
    List<List<Proposal>> recordings = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Optional<List<Proposal>> known =
          keys(proposal).filter(byVideo::containsKey).findFirst().map(byVideo::get);
      List<Proposal> recording = known.orElseGet(ArrayList::new);
      if (known.isEmpty()) {
        recordings.add(recording);
      }
      recording.add(proposal);
      keys(proposal).forEach(key -> byVideo.putIfAbsent(key, recording));
    }
    return recordings.stream().map(Recording::one).toList();
  }

  private static Stream<String> keys(Proposal proposal) {
    return proposal.videos().stream().map(Video::key);
  }

  private static Recording one(List<Proposal> mentions) {
    TreeMap<Long, Proposal> byStart = new TreeMap<>();
    mentions.forEach(one -> byStart.merge(one.startMillis(), one, Proposal::with));
    List<Proposal> begun =
        byStart.tailMap(1L).values().stream()
            .filter(one -> one.title().filter(Guess::isSure).isPresent())
            .toList();
    Proposal all = mentions.stream().reduce(Proposal::with).orElseThrow();
    if (begun.size() < 2) {
      return new Recording(all, start(mentions), List.of());
    }
    Proposal whole = byStart.getOrDefault(0L, Proposal.at(List.of())).having(all.chapters());
    return new Recording(whole.over(all.videos()), Optional.empty(), begun);
  }

  /** That of the first mention, unless another is of the whole recording, or all are chapters. */
  private static Optional<Long> start(List<Proposal> mentions) {
    boolean whole = mentions.stream().anyMatch(one -> one.startMillis() == 0);
    return mentions.stream()
        .filter(one -> !whole && one.chapters().isEmpty())
        .map(Proposal::startMillis)
        .findFirst();
  }
}
