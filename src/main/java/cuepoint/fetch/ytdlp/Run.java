package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run of yt-dlp gave.
 *
 * @param exitCode of the process
 * @param output the file with its standard output
 * @param messages the lines of its standard error
 */
record Run(int exitCode, Path output, List<String> messages) {
  /** A list of 20,000 videos has about 20 MB. */
  private static final long MAX_OUTPUT_BYTES = 128L << 20;

  /** About 1,000 for each video of a list. */
  private static final int MAX_TOKENS = 10_000_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxTokenCount(MAX_TOKENS).build())
              .build());

  Run {
    messages = List.copyOf(messages);
  }

  /**
   * The object that it printed; empty when there is none, or one too large.
   *
   * @throws IOException when the file cannot be read
   */
  Optional<ObjectNode> json() throws IOException {
    if (Files.size(output) > MAX_OUTPUT_BYTES) {
      return Optional.empty();
    }
    try {
      JsonNode root = MAPPER.readTree(output.toFile());
      return root instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
