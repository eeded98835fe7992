package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.event.EventMetadata;
import cuepoint.file.FileStem;
import cuepoint.metadata.JsonFields;
import cuepoint.talk.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The event of a list. */
final class EventOf {
  /** Names of files that say what is in them, not of which event it is. */
  private static final Set<String> KINDS =
      Set.of(
          "schedule",
          "talks",
          "talk",
          "videos",
          "video",
          "sessions",
          "submissions",
          "events",
          "list",
          "playlist",
          "programme",
          "program",
          "agenda",
          "export",
          "data",
          "all",
          "index");

  private static final String NAMELESS = "?";

  private EventOf() {}

  /**
   * The folder for its talks: what the list calls it; else the name of the file, or of its folder
   * where that describes an event, or the file is called {@code schedule} and the like.
   *
   * @param name what the list calls it
   */
  static String folder(Optional<String> name, Path source) {
    return FileStem.of(name.orElseGet(() -> fileOrFolder(source.toAbsolutePath())));
  }

  private static String fileOrFolder(Path source) {
    String file = source.getFileName().toString().replaceFirst("(?:\\.info)?\\.[^.]+$", "");
    Optional<Path> folder =
        Optional.ofNullable(source.getParent()).filter(path -> path.getFileName() != null);
    boolean kind = KINDS.contains(file.toLowerCase(Locale.ROOT));
    return folder
        .filter(path -> kind || Files.exists(path.resolve("event.json")))
        .map(path -> path.getFileName().toString())
        .orElse(file);
  }

  /** The fields of {@code event.json} for what a list says of it. */
  static ObjectNode fields(JsonFields json) {
    Event event = EventMetadata.event(NAMELESS, json);
    ObjectNode fields = named(Optional.of(event.name()).filter(name -> !name.equals(NAMELESS)));
    event.date().ifPresent(day -> fields.put("date", day.toString()));
    event.endDate().ifPresent(day -> fields.put("end_date", day.toString()));
    event.url().ifPresent(address -> fields.put("url", address));
    event.location().ifPresent(place -> fields.put("location", place));
    json.language("language").ifPresent(language -> fields.put("language", language));
    return fields;
  }

  /** The same of an event of which only the name is known. */
  static ObjectNode named(Optional<String> name) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    name.ifPresent(text -> fields.put("name", text));
    return fields;
  }
}
