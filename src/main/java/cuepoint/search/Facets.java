package cuepoint.search;

import java.util.List;

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
