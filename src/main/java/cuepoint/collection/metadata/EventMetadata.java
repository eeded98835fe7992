package cuepoint.collection.metadata;

import cuepoint.collection.file.ProblemSink;
import cuepoint.collection.name.LanguageTag;
import cuepoint.talk.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The content of an event's own file.
 *
 * @param event the event
 * @param language BCP 47 tag of its talks, unless they say otherwise
 * @param glossary lines in Solr's synonym format
 * @param jumpLink template for unknown players; empty if none is given
 */
public record EventMetadata(
    Event event, Optional<String> language, List<String> glossary, String jumpLink) {

  /**
   * Reads {@code event.json} or pyvideo.org's {@code category.json}, if the folder has one.
   *
   * @param id of the event
   * @param files those of its files that describe it
   * @param sharedFile finds a file by its path from the event's folder; empty when that leads out
   *     of the collection
   */
  public static EventMetadata read(
      String id,
      List<Path> files,
      Function<String, Optional<Path>> sharedFile,
      ProblemSink problems) {
    return files.stream()
        .max((one, other) -> one.getFileName().compareTo(other.getFileName()))
        .map(file -> of(id, JsonFields.read(file, problems), sharedFile, problems))
        .orElse(new EventMetadata(Event.named(id), Optional.empty(), List.of(), ""));
  }

  private static EventMetadata of(
      String id,
      JsonFields json,
      Function<String, Optional<Path>> sharedFile,
      ProblemSink problems) {
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
        glossary(json, sharedFile, problems),
        json.text("jump_link").orElse(""));
  }

  private static List<String> glossary(
      JsonFields json, Function<String, Optional<Path>> sharedFile, ProblemSink problems) {
    Optional<String> name = json.text("glossary");
    Optional<Path> file = name.flatMap(sharedFile);
    if (name.isPresent() && file.isEmpty()) {
      json.expected("glossary", "the path of a file in the collection, from the event's folder");
    }
    return file.map(path -> GlossaryFile.read(path, problems)).orElse(List.of());
  }
}
