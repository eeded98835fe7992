package cuepoint.search;

import cuepoint.search.Filter.Field;
import java.util.List;
import java.util.Map;

/**
 * How the talks that match divide, each list most talks first.
 *
 * @param event by event id
 * @param speaker by speaker
 * @param year by the year in which they were recorded
 * @param language by the language of a transcript
 * @param captions by who wrote the transcript
 */
public record Facets(
    List<Facet> event,
    List<Facet> speaker,
    List<Facet> year,
    List<Facet> language,
    List<Facet> captions) {

  /** The values of each field; none of one that is not there. */
  public static Facets of(Map<Field, List<Facet>> counted) {
    return new Facets(
        counted.getOrDefault(Field.EVENT, List.of()),
        counted.getOrDefault(Field.SPEAKER, List.of()),
        counted.getOrDefault(Field.YEAR, List.of()),
        counted.getOrDefault(Field.LANGUAGE, List.of()),
        counted.getOrDefault(Field.CAPTIONS, List.of()));
  }

  public Facets {
    event = List.copyOf(event);
    speaker = List.copyOf(speaker);
    year = List.copyOf(year);
    language = List.copyOf(language);
    captions = List.copyOf(captions);
  }

  /** Of no talks. */
  public static final Facets NONE =
      new Facets(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * One part.
   *
   * @param value what a filter takes
   * @param label what a person reads
   * @param count how many matching talks
   */
  public record Facet(String value, String label, int count) {}
}
