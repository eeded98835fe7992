package cuepoint.collection;

import cuepoint.collection.name.LanguageTag;
import cuepoint.talk.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The content of an event's own file.
 *
 * @param event the event
 * @param language BCP 47 tag of its talks, unless they say otherwise
 * @param glossary lines in Solr's synonym format
 * @param jumpLink template for unknown players; empty if none is given
 */
record EventMetadata(
    Event event, Optional<String> language, List<String> glossary, String jumpLink) {

  /** Reads {@code event.json} or pyvideo.org's {@code category.json}, if the folder has one. */
  static EventMetadata read(EventFolder folder, FileProblems problems) {
    return folder.metadata().stream()
        .max((one, other) -> one.getFileName().compareTo(other.getFileName()))
        .map(file -> of(folder, file, problems))
        .orElse(new EventMetadata(Event.named(folder.id()), Optional.empty(), List.of(), ""));
  }

  private static EventMetadata of(EventFolder folder, Path file, FileProblems problems) {
    JsonFields json = JsonFields.read(file, problems);
    Event event =
        new Event(
            folder.id(),
            json.text("name").or(() -> json.text("title")).orElse(folder.id()),
            json.date("date").or(() -> json.date("start_date")),
            json.date("end_date"),
            json.text("url"),
            json.text("location"));
    return new EventMetadata(
        event,
        json.text("language").flatMap(LanguageTag::of),
        glossary(json, folder, problems),
        json.text("jump_link").orElse(""));
  }

  private static List<String> glossary(JsonFields json, EventFolder folder, FileProblems problems) {
    Optional<String> name = json.text("glossary");
    Optional<Path> file = name.flatMap(folder::sharedFile);
    if (name.isPresent() && file.isEmpty()) {
      json.expected("glossary", "the path of a file in the collection, from the event's folder");
    }
    return file.map(path -> GlossaryFile.read(path, problems)).orElse(List.of());
  }
}
