package cuepoint.lucene.suggest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds talks by any words of their titles; talks with equal titles are one suggestion. */
final class TitleSuggestions {
  private TitleSuggestions() {}

  static List<Suggestion> of(Typing typing, int limit, SuggestionEntries entries)
      throws IOException {
    return entries.of(SuggestionFields.TITLES, typing.wordPrefix(), Optional.empty()).stream()
        .filter(entry -> typing.earlier().isEmpty() || hasEarlier(entry, typing))
        .map(entry -> new Titled(entry.identity(), entry.shown()))
        .sorted(bestFirst(typing))
        .collect(groupingBy(Titled::key, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .limit(limit)
        .map(talks -> suggestion(talks, typing))
        .toList();
  }

  private record Titled(String id, String title) {
    String key() {
      return title.toLowerCase(Locale.ROOT);
    }
  }

  private static boolean hasEarlier(SuggestionEntry entry, Typing typing) {
    return typing.earlierIn(ShownWord.of(entry.shown()).stream().map(ShownWord::folded).toList());
  }

  /** Of a short title more was typed. */
  private static Comparator<Titled> bestFirst(Typing typing) {
    String typed = typing.text().strip();
    return Comparator.comparing(
            (Titled talk) -> !talk.title().regionMatches(true, 0, typed, 0, typed.length()))
        .thenComparingInt(talk -> talk.title().length())
        .thenComparing(Titled::title)
        .thenComparing(Titled::id);
  }

  private static Suggestion suggestion(List<Titled> talks, Typing typing) {
    Titled best = talks.getFirst();
    String title = best.title();
    String query = "title:\"" + title.replace('"', ' ').strip() + "\"";
    Optional<String> only = Optional.of(best.id()).filter(id -> talks.size() == 1);
    return new Suggestion(title, Kind.TALK, query, only, typing.matches(title));
  }
}
