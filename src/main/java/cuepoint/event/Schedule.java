package cuepoint.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.LimitedProblems;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.MetadataFile.Notation;
import cuepoint.metadata.VideoFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that lists the talks of an event.
 *
 * @param event what it says about the event
 * @param entries the talks
 * @param objects the same talks as the file has them
 */
public record Schedule(JsonFields event, List<ScheduleEntry> entries, List<ObjectNode> objects) {
  /** Most talks of a schedule, which then take less than 100 MB. */
  static final int MAX_TALKS = 20_000;

  /** Whether a file of this name may be a schedule. */
  public static boolean mayBe(Path file) {
    return has(file, ".json") || has(file, ".xml") || Notation.of(file) == Notation.YAML;
  }

  /** Whether a file is a schedule, judged by its beginning. Its name says only the language. */
  public static boolean isIn(Path file) {
    try {
      if (has(file, ".xml")) {
        return ScheduleXml.isIn(file);
      }
      return mayBe(file) && ScheduleShape.of(MetadataFile.head(file)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean has(Path file, String extension) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /** Reads a schedule. What cannot be read of it is a problem; the rest is kept. */
  public static Schedule read(Path path, ProblemSink problems) {
    LimitedProblems limited = new LimitedProblems(path, problems);
    MetadataFile file =
        has(path, ".xml") ? ScheduleXml.read(path, limited) : MetadataFile.read(path, limited);
    Optional<ScheduleShape> shape = ScheduleShape.of(file.root());
    List<ScheduleEntry> entries = new ArrayList<>();
    List<ObjectNode> talks = shape.map(ScheduleShape::talks).orElse(List.of());
    List<ObjectNode> first = talks.subList(0, Math.min(MAX_TALKS, talks.size()));
    for (ObjectNode talk : first) {
      entries.add(entry(limited.isFull() ? file.withoutSource() : file, talk, limited));
    }
    if (talks.size() > MAX_TALKS) {
      limited.add(path, 0, "only its first " + MAX_TALKS + " talks are read");
    }
    limited.end();
    JsonNode event = shape.map(ScheduleShape::event).orElse(file.root().path(""));
    return new Schedule(
        JsonFields.of(file, event, "", problems), List.copyOf(entries), List.copyOf(first));
  }

  private static ScheduleEntry entry(MetadataFile file, ObjectNode talk, ProblemSink problems) {
    ObjectNode read = talk.objectNode().setAll(talk);
    if (!VideoFields.isPlayed(read.path("url").asText(""))) {
      read.remove("url");
    }
    String title = read.path("title").asText(read.path("name").asText(""));
    return ScheduleEntry.of(read, JsonFields.of(file, read, title, problems));
  }
}
