package cuepoint.collection;

import cuepoint.talk.Event;
import java.util.Optional;

/**
 * What an event's own file says.
 *
 * @param event the event
 * @param language BCP 47 tag of its talks, unless they say otherwise
 * @param jumpLink template for players that Cuepoint does not know; empty where none is given
 */
record EventMetadata(Event event, Optional<String> language, String jumpLink) {

  /** Reads {@code event.json} or pyvideo.org's {@code category.json}, if the folder has one. */
  static EventMetadata read(EventFolder folder, Problems problems) {
    return folder.metadata().stream()
        .max((one, other) -> one.getFileName().compareTo(other.getFileName()))
        .map(file -> of(folder.id(), JsonFields.read(file, problems)))
        .orElse(new EventMetadata(Event.named(folder.id()), Optional.empty(), ""));
  }

  private static EventMetadata of(String id, JsonFields json) {
    Event event =
        new Event(
            id,
            json.text("name").or(() -> json.text("title")).orElse(id),
            json.date("date").or(() -> json.date("start_date")),
            json.date("end_date"),
            json.text("url"),
            json.text("location"));
    return new EventMetadata(
        event, json.text("language").flatMap(LanguageTag::of), json.text("jump_link").orElse(""));
  }
}
