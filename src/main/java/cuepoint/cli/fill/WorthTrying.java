package cuepoint.cli.fill;

import cuepoint.engine.Engine;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Queries that find something in new talks: two words that stand together in the title of a talk,
 * rare in other titles, and are said in it.
 *
 * @param engine what answers
 */
record WorthTrying(Engine engine) {
  private static final int QUERIES = 3;

  /** Each is a search; most titles need one or two. */
  private static final int MAX_ATTEMPTS = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'+#-]{3,}");

  /** Queries about talks of some events, each about another talk. */
  List<String> queries(List<String> events) {
    List<Talk> all = engine.catalogue().talks(Filters.NONE);
    Map<String, Integer> titles = new HashMap<>();
    all.forEach(
        talk -> Set.copyOf(words(talk)).forEach(word -> titles.merge(word, 1, Integer::sum)));
    Set<String> found = new LinkedHashSet<>();
    int attempts = 0;
    for (Talk talk : all) {
      if (!events.contains(talk.event().id()) || talk.captions().isEmpty()) {
        continue;
      }
      for (String query : candidates(talk, titles)) {
        if (found.size() >= QUERIES || attempts++ >= MAX_ATTEMPTS) {
          return List.copyOf(found);
        }
        if (finds(query, talk) && found.add(query)) {
          break;
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> words(Talk talk) {
    return WORD.matcher(talk.title().toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> candidates(Talk talk, Map<String, Integer> titles) {
    List<String> words = words(talk);
    Comparator<String> rarest = Comparator.comparingInt(word -> titles.getOrDefault(word, 0));
    List<String> candidates = new ArrayList<>();
    IntStream.range(1, words.size())
        .boxed()
        .sorted(
            Comparator.comparingInt(i ->
                titles.getOrDefault(words.get(i - 1), 0) + titles.getOrDefault(words.get(i), 0)))
        .limit(2)
        .forEach(i -> candidates.add(words.get(i - 1) + " " + words.get(i)));
    words.stream().sorted(rarest).limit(2).forEach(candidates::add);
    return candidates;
  }

  private boolean finds(String query, Talk talk) {
    return engine.searcher().search(Query.of(query)).hits().stream()
        .findFirst()
        .filter(hit -> hit.talk().id().equals(talk.id()))
        .filter(hit -> hit.missing().isEmpty())
        .filter(WorthTrying::isSaid)
        .isPresent();
  }

  private static boolean isSaid(Hit hit) {
    return !hit.moments().isEmpty();
  }
}
