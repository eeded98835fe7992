package cuepoint.check;

import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts transcripts in languages of which a model does not know what they mean. */
final class UnknownLanguages {
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Has counted none.
   *
   * @param tags BCP 47
   */
  UnknownLanguages(Collection<String> tags) {
    tags.forEach(tag -> counts.put(tag, 0));
  }

  void add(Recording recording) {
    for (Transcript transcript : recording.transcripts()) {
      counts.computeIfPresent(transcript.language(), (tag, count) -> count + 1);
    }
  }

  /** Those that are there, the most frequent first. */
  List<Finding> findings() {
    return counts.entrySet().stream()
        .filter(language -> language.getValue() > 0)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(language ->
            Finding.of(Kind.NO_MEANING, message(language.getKey(), language.getValue())))
        .toList();
  }

  private static String message(String tag, int count) {
    return "no meaning, as the model does not know the language: %,d %s in %s"
        .formatted(count, count == 1 ? "transcript" : "transcripts", Language.of(tag).label());
  }
}
