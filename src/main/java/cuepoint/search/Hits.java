package cuepoint.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a query.
 *
 * @param query the text that was asked
 * @param notes what was understood differently from what was typed, as sentences
 * @param didYouMean a better spelled query
 * @param missing words of the query that no talk holds as they were typed, in the order typed: what
 *     matches them was guessed
 * @param alsoHeardAs query word to the other forms that were searched for it
 * @param totalTalks how many talks match
 * @param took how long the work took
 * @param facets how the matching talks divide
 * @param hits one page of the talks, best first
 */
public record Hits(
    String query,
    List<String> notes,
    Optional<String> didYouMean,
    List<String> missing,
    Map<String, List<String>> alsoHeardAs,
    int totalTalks,
    Took took,
    Facets facets,
    List<Hit> hits) {

  public Hits {
    notes = List.copyOf(notes);
    missing = List.copyOf(missing);
    alsoHeardAs = Collections.unmodifiableMap(new LinkedHashMap<>(alsoHeardAs));
    hits = List.copyOf(hits);
    if (totalTalks < hits.size()) {
      throw new IllegalArgumentException(
          totalTalks + " talks match, but " + hits.size() + " are answered");
    }
  }

  /**
   * How long the parts of the work on an answer took.
   *
   * @param matchNanos to understand the query, to find the talks and their passages that match, and
   *     to count them by facets, in ns
   * @param momentsNanos to read the passages and make moments of them, in ns
   */
  public record Took(long matchNanos, long momentsNanos) {
    public Took {
      if (matchNanos < 0 || momentsNanos < 0) {
        throw new IllegalArgumentException(
            "took %d ns and %d ns".formatted(matchNanos, momentsNanos));
      }
    }

    /** All of it, in ns. */
    public long nanos() {
      return matchNanos + momentsNanos;
    }
  }

  /** The words that talks do hold, to the other forms that were searched for them as well. */
  public Map<String, List<String>> heardAs() {
    Map<String, List<String>> heard = new LinkedHashMap<>(alsoHeardAs);
    heard.keySet().removeAll(missing);
    return heard;
  }

  /** The same with one more note. */
  public Hits with(String note) {
    return new Hits(
        query,
        Stream.concat(notes.stream(), Stream.of(note)).toList(),
        didYouMean,
        missing,
        alsoHeardAs,
        totalTalks,
        took,
        facets,
        hits);
  }
}
