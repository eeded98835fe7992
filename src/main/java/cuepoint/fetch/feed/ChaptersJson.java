package cuepoint.fetch.feed;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.MetadataFile;
import cuepoint.talk.Chapter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file of {@code <podcast:chapters>}, "JSON Chapters Format" 1.2. */
final class ChaptersJson {
  /** A year in s. */
  private static final double MAX_SECONDS = 366 * 86_400;

  private ChaptersJson() {}

  /**
   * Those with a title and a start that are in the table of contents; none if it is no such file.
   */
  static List<Chapter> read(Path file) {
    JsonNode chapters = MetadataFile.read(file, ProblemSink.NONE).root().path("chapters");
    return chapters.valueStream().flatMap(one -> chapter(one).stream()).toList();
  }

  private static Optional<Chapter> chapter(JsonNode chapter) {
    String title = chapter.path("title").asText("").strip();
    double start = chapter.path("startTime").asDouble(-1);
    boolean shown = chapter.path("toc").asBoolean(true);
    return shown && !title.isEmpty() && start >= 0 && start <= MAX_SECONDS
        ? Optional.of(new Chapter(Math.round(start * 1000), title))
        : Optional.empty();
  }
}
