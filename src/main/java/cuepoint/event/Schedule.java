package cuepoint.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
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
 */
record Schedule(JsonFields event, List<ScheduleEntry> entries) {
  /** Most talks of a schedule, which then take less than 100 MB. */
  static final int MAX_TALKS = 20_000;

  /** Most problems that are named; the rest is counted. */
  private static final int MAX_PROBLEMS = 10;

  /** Whether a file is a schedule, judged by its beginning. Its name says only the language. */
  static boolean isIn(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".xml")) {
        return ScheduleXml.isIn(file);
      }
      return (name.endsWith(".json") || MetadataFile.isYaml(file))
          && ScheduleShape.of(MetadataFile.head(file)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads a schedule. What cannot be read of it is a problem; the rest is kept. */
  static Schedule read(Path path, ProblemSink problems) {
    ProblemLimit limited = new ProblemLimit(path, problems);
    boolean xml = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    MetadataFile file = xml ? ScheduleXml.read(path, limited) : MetadataFile.read(path, limited);
    Optional<ScheduleShape> shape = ScheduleShape.of(file.root());
    List<ScheduleEntry> entries = new ArrayList<>();
    List<ObjectNode> talks = shape.map(ScheduleShape::talks).orElse(List.of());
    for (ObjectNode talk : talks.subList(0, Math.min(MAX_TALKS, talks.size()))) {
      entries.add(entry(limited.isFull() ? file.withoutSource() : file, talk, limited));
    }
    if (talks.size() > MAX_TALKS) {
      limited.add(path, 0, "only its first " + MAX_TALKS + " talks are read");
    }
    limited.end();
    JsonNode event = shape.map(ScheduleShape::event).orElse(file.root().path(""));
    return new Schedule(JsonFields.of(file, event, "", problems), List.copyOf(entries));
  }

  private static ScheduleEntry entry(MetadataFile file, ObjectNode talk, ProblemSink problems) {
    if (!VideoFields.isPlayed(talk.path("url").asText(""))) {
      talk.remove("url");
    }
    String title = talk.path("title").asText(talk.path("name").asText(""));
    return ScheduleEntry.of(talk, JsonFields.of(file, talk, title, problems));
  }

  /** Passes on the first problems, and the number of the others. */
  private static final class ProblemLimit implements ProblemSink {
    private final Path file;
    private final ProblemSink problems;
    private int found;

    ProblemLimit(Path file, ProblemSink problems) {
      this.file = file;
      this.problems = problems;
    }

    @Override
    public void add(Path of, int line, String message) {
      found++;
      if (found <= MAX_PROBLEMS) {
        problems.add(of, line, message);
      }
    }

    boolean isFull() {
      return found > MAX_PROBLEMS;
    }

    void end() {
      if (found > MAX_PROBLEMS) {
        problems.add(file, 0, "and " + (found - MAX_PROBLEMS) + " more problems like these");
      }
    }
  }
}
