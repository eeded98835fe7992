package cuepoint.check;

import cuepoint.format.LeftOutLanguages;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts transcripts in languages of which a model does not know what they mean. */
final class UnknownLanguages {
  private final Set<String> tags;
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Has counted none.
   *
   * @param tags BCP 47
   */
  UnknownLanguages(Set<String> tags) {
    this.tags = Set.copyOf(tags);
  }

  void add(Recording recording) {
    for (Transcript transcript : recording.transcripts()) {
      if (tags.contains(transcript.language())) {
        counts.merge(transcript.language(), 1, Integer::sum);
      }
    }
  }

  /** Those that are there, the most frequent first. */
  List<Finding> findings() {
    return LeftOutLanguages.counted(counts).stream()
        .map(counted -> Finding.of(Kind.NO_MEANING, LeftOutLanguages.WHY + counted))
        .toList();
  }
}
