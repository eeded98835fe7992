package cuepoint.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.collection.FileProblem;
import cuepoint.collection.Revision;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is known of the files that a talk was read from; an index keeps it as JSON.
 *
 * @param revision which state of the files the index holds
 * @param problems what could not be read of them; each run repeats them until they are solved
 */
public record IndexedFiles(Revision revision, List<FileProblem> problems) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public IndexedFiles {
    problems = List.copyOf(problems);
  }

  IndexedFiles touched(Revision other) {
    return new IndexedFiles(other, problems);
  }

  /** As an index keeps it. */
  public String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws UncheckedIOException when it is anything else
   */
  static IndexedFiles fromJson(String json) {
    try {
      return JSON.readValue(json, IndexedFiles.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
