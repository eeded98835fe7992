package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.process.Subprocess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
  /** Longer than any talk takes that is not stuck, with waits and retries. */
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private static final int MAX_MESSAGES = 1_000;
  private static final int MAX_LINE = 4_000;

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
   * Runs a command to its end.
   *
   * @param command the program and its arguments
   * @param folder for its output, until the next run
   * @throws IOException when it cannot be started, or does not end
   * @throws InterruptedException when the run is to end; the program is ended
   */
  static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return new Run(Subprocess.run(builder, LIMIT), output, messages(errors));
  }

  private static List<String> messages(Path errors) throws IOException {
    List<String> messages = new ArrayList<>();
    try (Reader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(errors), StandardCharsets.UTF_8))) {
      for (String line = line(reader);
          !line.isEmpty() && messages.size() < MAX_MESSAGES;
          line = line(reader)) {
        if (!line.isBlank()) {
          messages.add(line.strip());
        }
      }
    }
    return messages;
  }

  /** A line with its end, cut if it is long; empty at the end. */
  private static String line(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (line.length() < MAX_LINE) {
        line.append((char) c);
      }
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
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
