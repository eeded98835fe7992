package cuepoint.collection;

import cuepoint.talk.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an event's own file says.
 *
 * @param event the event
 * @param language BCP 47 tag of its talks, unless they say otherwise
 * @param glossary lines in Solr's synonym format
 * @param jumpLink template for players that Cuepoint does not know; empty where none is given
 */
record EventMetadata(
    Event event, Optional<String> language, List<String> glossary, String jumpLink) {

  /** Reads {@code event.json} or pyvideo.org's {@code category.json}, if the folder has one. */
  static EventMetadata read(EventFolder folder, Problems problems) {
    return folder.metadata().stream()
        .max((one, other) -> one.getFileName().compareTo(other.getFileName()))
        .map(file -> of(folder.id(), file, problems))
        .orElse(new EventMetadata(Event.named(folder.id()), Optional.empty(), List.of(), ""));
  }

  private static EventMetadata of(String id, Path file, Problems problems) {
    JsonFields json = JsonFields.read(file, problems);
    Event event =
        new Event(
            id,
            json.text("name").or(() -> json.text("title")).orElse(id),
            json.date("date").or(() -> json.date("start_date")),
            json.date("end_date"),
            json.text("url"),
            json.text("location"));
    return new EventMetadata(
        event,
        json.text("language").flatMap(LanguageTag::of),
        json.text("glossary")
            .map(name -> GlossaryFile.read(file.resolveSibling(name).normalize(), problems))
            .orElse(List.of()),
        json.text("jump_link").orElse(""));
  }
}
