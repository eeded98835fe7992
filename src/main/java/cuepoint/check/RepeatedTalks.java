package cuepoint.check;

import cuepoint.relation.RepeatedTalk;
import java.util.List;
import java.util.Set;

/** Names talks of which most is said in another talk of the collection as well. */
final class RepeatedTalks {
  private RepeatedTalks() {}

  /**
   * Those that are still there.
   *
   * @param repeated as of the index
   * @param talks the ids of all talks of the collection
   */
  static List<Finding> findings(List<RepeatedTalk> repeated, Set<String> talks) {
    return repeated.stream()
        .filter(pair -> talks.contains(pair.talk().id()) && talks.contains(pair.other().id()))
        .map(RepeatedTalks::finding)
        .toList();
  }

  private static Finding finding(RepeatedTalk pair) {
    return Finding.ofTalk(
        Kind.REPEATED_TALK,
        pair.talk().id(),
        "%.0f %% of what is said in it is nearly the same in %s"
            .formatted(100 * pair.share(), pair.other().id()));
  }
}
