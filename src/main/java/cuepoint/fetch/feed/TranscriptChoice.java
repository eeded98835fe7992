package cuepoint.fetch.feed;

import cuepoint.fetch.source.FetchOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which transcripts of an episode are fetched: of the original language and of those asked for, the
 * best of each.
 *
 * @param feedLanguage BCP 47 tag: of links that give none
 */
record TranscriptChoice(FetchOptions options, Optional<String> feedLanguage) {

  /**
   * The links to try, by language; those of one language from the best to the worst.
   *
   * @return empty if there is none in a language that is wanted
   */
  Map<Optional<String>, List<TranscriptLink>> of(List<TranscriptLink> links) {
    Map<Optional<String>, List<TranscriptLink>> byLanguage = byLanguage(links);
    if (byLanguage.size() > 1) {
      byLanguage.keySet().removeIf(language -> !isWanted(language));
    }
    return byLanguage;
  }

  /** In which languages there are some, for people. */
  String languages(List<TranscriptLink> links) {
    return String.join(
        ", ", byLanguage(links).keySet().stream().map(tag -> tag.orElse("unknown")).toList());
  }

  private Map<Optional<String>, List<TranscriptLink>> byLanguage(List<TranscriptLink> links) {
    Map<Optional<String>, List<TranscriptLink>> byLanguage = new LinkedHashMap<>();
    links.stream()
        .sorted(Comparator.comparing(TranscriptLink::form))
        .forEach(link ->
            byLanguage
                .computeIfAbsent(link.language().or(() -> feedLanguage), tag -> new ArrayList<>())
                .add(link));
    return byLanguage;
  }

  private boolean isWanted(Optional<String> language) {
    return language.isEmpty()
        || feedLanguage.filter(own -> isSame(own, language.get())).isPresent()
        || options.languages().stream().anyMatch(asked -> isSame(asked, language.get()));
  }

  /** Whatever their regions are. */
  private static boolean isSame(String one, String other) {
    return one.split("-", 2)[0].equalsIgnoreCase(other.split("-", 2)[0]);
  }
}
