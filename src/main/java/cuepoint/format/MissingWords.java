package cuepoint.format;

import cuepoint.search.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is said before an answer: which words no talk says, what was searched for instead, and what
 * may have been meant.
 *
 * @param parts in the order in which they are read; empty if there is nothing to say
 */
public record MissingWords(List<Part> parts) {
  /** So many words are an alternative; more are a list. */
  private static final int ALTERNATIVES = 3;

  /** A part of what is said. */
  public record Part(Role role, String text) {}

  /** How a part is written. */
  public enum Role {
    /** As it is. */
    TEXT,
    /** As words of somebody, which have a direction of their own. */
    WORD,
    /** As a query that can be searched for. */
    QUERY
  }

  public MissingWords {
    parts = List.copyOf(parts);
  }

  public static MissingWords of(Hits hits) {
    List<String> words = hits.missing().stream().distinct().toList();
    List<String> searched =
        words.stream()
            .flatMap(word -> hits.alsoHeardAs().getOrDefault(word, List.of()).stream())
            .distinct()
            .toList();
    boolean searchedAsMeant = hits.didYouMean().map(List::of).equals(Optional.of(searched));
    List<Part> parts = new ArrayList<>(unsaid(words));
    if (!searched.isEmpty()) {
      parts.add(text(" Searched for "));
      parts.addAll(listed(searchedAsMeant ? Role.QUERY : Role.WORD, searched, " and "));
      parts.add(text(" instead."));
    }
    if (hits.didYouMean().isPresent() && !searchedAsMeant) {
      parts.add(text(parts.isEmpty() ? "Did you mean “" : " Did you mean “"));
      parts.add(new Part(Role.QUERY, hits.didYouMean().get()));
      parts.add(text("”?"));
    }
    return new MissingWords(parts);
  }

  /**
   * All that is said, on one line.
   *
   * @param word how words and queries are written
   */
  public String text(Function<String, String> word) {
    return parts.stream()
        .map(part -> part.role() == Role.TEXT ? part.text() : word.apply(part.text()))
        .collect(Collectors.joining());
  }

  private static List<Part> unsaid(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    boolean many = words.size() > ALTERNATIVES;
    List<Part> parts = new ArrayList<>();
    parts.add(text(many ? "No talk says any of " : "No talk says "));
    parts.addAll(listed(Role.WORD, words, many ? " and " : " or "));
    parts.add(text("."));
    return parts;
  }

  /** “a”, “b” and “c”. */
  private static List<Part> listed(Role role, List<String> words, String last) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String between = i == 0 ? "" : i < words.size() - 1 ? "”, " : "”" + last;
      parts.add(text(between + "“"));
      parts.add(new Part(role, words.get(i)));
    }
    parts.add(text("”"));
    return parts;
  }

  private static Part text(String text) {
    return new Part(Role.TEXT, text);
  }
}
