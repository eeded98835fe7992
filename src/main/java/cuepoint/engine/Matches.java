package cuepoint.engine;

import cuepoint.search.Facets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine found for a query.
 *
 * @param reading how it understood the text
 * @param wording what its words are
 * @param totalTalks how many talks match
 * @param facets how the matching talks divide
 * @param talks those from the query's offset on, at most its limit, best first
 */
public record Matches(
    Reading reading, Wording wording, int totalTalks, Facets facets, List<TalkMatch> talks) {
  public Matches {
    talks = List.copyOf(talks);
    if (totalTalks < talks.size()) {
      throw new IllegalArgumentException(
          totalTalks + " talks match, but " + talks.size() + " are shown");
    }
  }

  /** No talks. */
  public static Matches none(Reading reading) {
    return new Matches(reading, Wording.NONE, 0, Facets.NONE, List.of());
  }

  /**
   * The words of a query.
   *
   * @param rarity of each term, its inverse document frequency among passages, in order
   * @param plain whether nothing but words was asked for: no phrase, nothing that must not be said,
   *     nobody who must say it
   */
  public record Wording(List<Double> rarity, boolean plain) {
    /** None. */
    public static final Wording NONE = new Wording(List.of(), false);

    public Wording {
      rarity = List.copyOf(rarity);
    }
  }

  /**
   * How the text of a query was understood.
   *
   * @param notes what was understood differently from what was typed, as sentences
   * @param didYouMean a better spelled query
   * @param missing words of the query that no talk holds as they were typed, in the order typed
   * @param alsoHeardAs query word to the other forms that were searched for it
   */
  public record Reading(
      List<String> notes,
      Optional<String> didYouMean,
      List<String> missing,
      Map<String, List<String>> alsoHeardAs) {

    /** Exactly as it was typed. */
    public static final Reading AS_TYPED =
        new Reading(List.of(), Optional.empty(), List.of(), Map.of());

    public Reading {
      notes = List.copyOf(notes);
      missing = List.copyOf(missing);
      alsoHeardAs = Collections.unmodifiableMap(new LinkedHashMap<>(alsoHeardAs));
    }
  }
}
