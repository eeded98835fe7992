package cuepoint.lucene.suggest;

import cuepoint.search.Deadline;
import cuepoint.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * Completes from the dictionary of the index itself. There is nothing to build, to keep in memory
 * or to bring up to date with a commit.
 */
public final class Suggestions {
  private Suggestions() {}

  /**
   * What a text may become, as of {@link cuepoint.search.Suggester#suggest}.
   *
   * @param searcher reads one commit of the index
   * @param counts of the same commit
   */
  public static List<Suggestion> of(
      String typed, int limit, Deadline deadline, IndexSearcher searcher, EntryCounts counts)
      throws IOException {
    Typing typing = Typing.of(typed);
    SuggestionEntries entries = new SuggestionEntries(searcher, counts, deadline);
    return typing.words().isEmpty() ? List.of() : mixed(typing, limit, entries);
  }

  /** Of eight at most three talks and two speakers, so that no kind crowds the others out. */
  private static List<Suggestion> mixed(Typing typing, int limit, SuggestionEntries entries)
      throws IOException {
    List<Suggestion> talks = TitleSuggestions.of(typing, Math.max(1, limit * 3 / 8), entries);
    List<Suggestion> speakers = SpeakerSuggestions.of(typing, Math.max(1, limit / 4), entries);
    int left = Math.max(1, limit - talks.size() - speakers.size());
    List<Suggestion> terms = TermSuggestions.of(typing, left, entries);
    return Stream.of(terms, speakers, talks).flatMap(List::stream).limit(limit).toList();
  }
}
