package cuepoint.lucene.suggest;

import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.search.Query;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Completes the last two words to a pair, or else the last word to a term, of talks that have all
 * words before.
 */
final class TermSuggestions {
  private static final Comparator<Rated> WORST_FIRST = Comparator.comparingDouble(Rated::score);

  private final Typing typing;
  private final int limit;
  private final SuggestionEntries all;
  private final Map<String, Suggestion> found = new LinkedHashMap<>();

  private TermSuggestions(Typing typing, int limit, SuggestionEntries all) {
    this.typing = typing;
    this.limit = limit;
    this.all = all;
  }

  private record Rated(SuggestionEntry entry, double score) {}

  static List<Suggestion> of(Typing typing, int limit, SuggestionEntries all) throws IOException {
    TermSuggestions terms = new TermSuggestions(typing, limit, all);
    int last = typing.words().size() - 1;
    if (last > 0) {
      terms.complete(last - 1);
    }
    if (last == 0 || typing.last().folded().length() > 1) {
      // A single letter after other words begins too many terms.
      terms.complete(last);
    }
    return terms.found.values().stream().limit(limit).toList();
  }

  /** Completes what begins with a word, given by its place. */
  private void complete(int from) throws IOException {
    String before = typing.text().substring(0, typing.words().get(from).start());
    Collection<SuggestionEntry> entries =
        all.of(
            SuggestionFields.TERMS,
            typing.termPrefix(from),
            SuggestionContext.talks(before, all.searcher()));
    if (from > 0) {
      entries.removeIf(entry -> !follows(entry, typing.words().get(from)));
    }
    for (SuggestionEntry entry : best(entries)) {
      add(entry, before.stripLeading());
    }
  }

  /** After other words, a pair only if its first word was typed. */
  private static boolean follows(SuggestionEntry entry, ShownWord first) {
    return !entry.isPair() || entry.folded().startsWith(first.folded() + " ");
  }

  /** Adds a term once, in whatever form, and not what was typed already. */
  private void add(SuggestionEntry entry, String before) {
    String text = before + entry.shown();
    boolean isNew = !text.equalsIgnoreCase(typing.text().strip());
    if (isNew && text.length() <= Query.MAX_LENGTH) {
      found.putIfAbsent(
          before.toLowerCase(Locale.ROOT) + entry.identity(),
          new Suggestion(text, Kind.TERM, text, Optional.empty(), typing.matches(text)));
    }
  }

  /** Twice as many as are asked for, as some may be no news. */
  private List<SuggestionEntry> best(Collection<SuggestionEntry> entries) throws IOException {
    int allTalks = allTalks();
    PriorityQueue<Rated> best = new PriorityQueue<>(WORST_FIRST);
    for (SuggestionEntry entry : entries) {
      best.add(new Rated(entry, score(entry, allTalks)));
      if (best.size() > 2 * limit) {
        best.remove();
      }
    }
    return best.stream()
        .sorted(WORST_FIRST.reversed().thenComparing(rated -> rated.entry().identity()))
        .map(Rated::entry)
        .toList();
  }

  /**
   * In how many of the talks it is, times how rare it is (tf-idf of terms), and the more so the
   * fewer other talks have it.
   */
  private static double score(SuggestionEntry entry, int allTalks) {
    double talks = entry.talks();
    double all = Math.min(allTalks, entry.allTalks());
    return talks * talks / entry.allTalks() * Math.log((allTalks + 1) / all);
  }

  private int allTalks() throws IOException {
    return all.searcher().getIndexReader().getDocCount(TalkDocument.ID);
  }
}
