package cuepoint.lucene.suggest;

import cuepoint.lucene.document.SuggestionFields;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds speakers by any part of their names. */
final class SpeakerSuggestions {
  private SpeakerSuggestions() {}

  static List<Suggestion> of(Typing typing, int limit, SuggestionEntries entries)
      throws IOException {
    return entries.of(SuggestionFields.SPEAKERS, typing.wordPrefix(), Optional.empty()).stream()
        .filter(entry -> typing.earlierIn(List.of(entry.identity().split(" "))))
        .sorted(bestFirst(typing))
        .limit(limit)
        .map(entry -> suggestion(entry.shown(), typing))
        .toList();
  }

  private static Comparator<SuggestionEntry> bestFirst(Typing typing) {
    String typed = typing.folded();
    return Comparator.comparing((SuggestionEntry entry) -> entry.identity().startsWith(typed))
        .thenComparingInt(SuggestionEntry::talks)
        .reversed()
        .thenComparing(SuggestionEntry::identity);
  }

  /** A name as a phrase: as a filter alone it would ask for nothing. */
  private static Suggestion suggestion(String name, Typing typing) {
    String query = "\"" + name.replace('"', ' ').strip() + "\"";
    return new Suggestion(name, Kind.SPEAKER, query, Optional.empty(), typing.matches(name));
  }
}
