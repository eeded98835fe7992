package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import cuepoint.format.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Inputs with the answers of the Java code, in {@code src/test/vectors}. The scripts of exported
 * sites must give the same answers: {@code src/test/js} reads the same files.
 */
public final class Vectors {
  /** Set to {@code true}, files are written again instead of compared. */
  private static final String REWRITE = "cuepoint.vectors.rewrite";

  private static final Path FOLDER = Path.of("src/test/vectors");

  private Vectors() {}

  /**
   * Compares a file with what the Java code answers now.
   *
   * @param name of the file, without its ending
   * @param cases each with its input and answer
   */
  public static void check(String name, ArrayNode cases) throws IOException {
    Path file = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, text(cases));
    }
    assertThat(Files.readString(file))
        .as("%s is not what the code answers; to write it again: -D%s=true", file, REWRITE)
        .isEqualTo(text(cases));
  }

  /** One case a line. */
  private static String text(ArrayNode cases) {
    return StreamSupport.stream(cases.spliterator(), false)
        .map((JsonNode each) -> Json.compact(each))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
