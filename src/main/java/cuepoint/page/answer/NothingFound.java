package cuepoint.page.answer;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cuepoint.page.site.Site;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be done where nothing was found.
 *
 * @param words that are said and begin as those which no talk says, as searches
 * @param wider the same search without one of its filters, or without all, where that finds talks
 * @param events what is here, the newest first
 */
public record NothingFound(List<Way> words, List<Way> wider, List<Way> events) {
  private static final int WORDS = 6;
  private static final int EVENTS = 12;

  /** Each costs a search. */
  private static final int FILTERS = 4;

  /** Fewer letters of a word say nothing. */
  private static final int SHORTEST = 3;

  public NothingFound {
    words = List.copyOf(words);
    wider = List.copyOf(wider);
    events = List.copyOf(events);
  }

  /**
   * A link.
   *
   * @param talks how many it leads to; 0 if that is not known
   */
  public record Way(String text, String address, int talks) {
    /** How many talks, for people to read. */
    public String count() {
      return talks == 1 ? "1 talk" : "%,d talks".formatted(talks);
    }
  }

  /** Where the ways are looked for. */
  public record Places(Searcher searcher, Suggester suggester, Catalogue catalogue, Site site) {}

  /** The ways from an answer without hits. */
  public static NothingFound of(Query query, Hits hits, Places places, Deadline deadline) {
    return new NothingFound(
        words(query, hits, places, deadline), wider(query, hits, places, deadline), events(places));
  }

  private static List<Way> words(Query query, Hits hits, Places places, Deadline deadline) {
    Set<String> texts = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>(hits.missing());
    unknown.removeAll(hits.alsoHeardAs().keySet());
    for (String missing : unknown) {
      for (String word : beginningLike(missing, places.suggester, deadline)) {
        texts.add(without(unknown, missing, query.text()).replace(missing, word));
      }
    }
    return texts.stream()
        .limit(WORDS)
        .map(text -> new Way(text, new SearchAddress(query).text(text), 0))
        .toList();
  }

  /** A text without those words that no talk says, but for one, which is to be replaced. */
  private static String without(Set<String> unknown, String kept, String text) {
    String left = text;
    for (String word : unknown) {
      String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
      left = word.equals(kept) ? left : left.replaceAll(whole, " ");
    }
    return left.strip().replaceAll("\\s+", " ");
  }

  /** The words that share the most letters with a word from its beginning. */
  private static List<String> beginningLike(String word, Suggester suggester, Deadline deadline) {
    for (int letters = word.length() - 1; letters >= SHORTEST; letters--) {
      List<String> found =
          suggester.suggest(word.substring(0, letters), WORDS, deadline).stream()
              .filter(suggestion -> suggestion.kind() == Kind.TERM)
              .map(Suggestion::text)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Way> wider(Query query, Hits hits, Places places, Deadline deadline) {
    List<Way> wider = new ArrayList<>();
    List<Filter> all = query.filters().all();
    for (Filter filter : all.subList(0, Math.min(FILTERS, all.size()))) {
      ChosenFilter chosen = ChosenFilter.of(filter, query, hits, places.catalogue);
      int talks = count(query.with(query.filters().without(filter)), places, deadline);
      wider.add(
          new Way(
              "without “" + chosen.name() + ": " + chosen.value() + "”", chosen.address(), talks));
    }
    if (all.size() > 1) {
      int talks = count(query.with(Filters.NONE), places, deadline);
      wider.add(new Way("without any filter", ChosenFilter.none(query), talks));
    }
    wider.removeIf(way -> way.talks == 0);
    return wider;
  }

  private static int count(Query query, Places places, Deadline deadline) {
    return places.searcher.search(query.firstTalks(1, 0), deadline).totalTalks();
  }

  private static List<Way> events(Places places) {
    return places.catalogue.talks(Filters.NONE).stream()
        .collect(
            collectingAndThen(
                groupingBy(talk -> talk.event().id(), LinkedHashMap::new, toList()),
                events -> events.values().stream().limit(EVENTS)))
        .map(talks -> event(talks.getFirst(), talks.size(), places.site))
        .toList();
  }

  private static Way event(Talk talk, int talks, Site site) {
    return new Way(talk.event().name(), site.event(talk.event()), talks);
  }
}
