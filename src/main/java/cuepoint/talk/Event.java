package cuepoint.talk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A conference or series.
 *
 * @param id the name of its folder, URL-safe
 * @param name what people call it; the id if it has no name
 * @param date its first day
 * @param endDate its last day, inclusive
 * @param url its page on the web
 * @param location where it was held
 * @param edit where its files can be edited
 */
public record Event(
    String id,
    String name,
    Optional<LocalDate> date,
    Optional<LocalDate> endDate,
    Optional<String> url,
    Optional<String> location,
    Optional<EditTemplate> edit) {

  public Event {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an event without an id");
    }
  }

  /** An event of which only the folder is known. */
  public static Event named(String id) {
    return new Event(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same event, known by another id and name. */
  public Event called(String otherId, String otherName) {
    return new Event(otherId, otherName, date, endDate, url, location, edit);
  }
}
