package cuepoint.correction;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.AsideFile;
import cuepoint.file.JsonText;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The corrections of the captions of a talk in one language: {@code [{"time": 12.5, "old": "cube
 * net ease", "new": "Kubernetes"}]}. They are applied in their order.
 */
public final class CorrectionsFile {
  private static final String EXTENSION = ".corrections.json";

  /** An hour has about 9,000 words; whoever corrects a quarter of them writes new captions. */
  private static final int MOST = 2_000;

  private static final String SHAPE = "{\"time\": 12.5, \"old\": \"...\", \"new\": \"...\"}";
  private static final JsonMapper MAPPER = new JsonMapper();

  private CorrectionsFile() {}

  /**
   * The name of the file for a talk.
   *
   * @param stem what the talk's files have in common
   * @param language BCP 47 tag; empty for that of the talk
   */
  public static String name(String stem, Optional<String> language) {
    return stem + language.map(tag -> "." + tag).orElse("") + EXTENSION;
  }

  /** What a file is called before its extension; empty if it is called otherwise. */
  public static Optional<String> stem(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
        ? Optional.of(name.substring(0, name.length() - EXTENSION.length()))
        : Optional.empty();
  }

  /** Reads a file. What is no correction is a problem; the rest is kept. */
  public static List<Correction> read(Path file, ProblemSink problems) {
    List<Correction> read = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(RegularFile.text(file))) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        problems.add(file, 1, "expected a list of corrections, [" + SHAPE + "]");
        return read;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (read.size() == MOST) {
          problems.add(file, 0, "only its first %,d corrections are read".formatted(MOST));
          return read;
        }
        int line = parser.currentTokenLocation().getLineNr();
        Optional<Correction> one = correction(parser.readValueAsTree(), line);
        one.ifPresent(read::add);
        if (one.isEmpty()) {
          problems.add(file, line, "expected a correction, " + SHAPE);
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(file, line, "broken JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      problems.unreadable(file, e);
    }
    return read;
  }

  private static Optional<Correction> correction(JsonNode json, int line) {
    JsonNode time = json.path("time");
    boolean timed = time.isNumber() && time.asDouble() >= 0 && time.asDouble() < Integer.MAX_VALUE;
    boolean untimed = time.isMissingNode() || time.isNull();
    if ((!timed && !untimed)
        || !Correction.hasWords(json.path("old").asText(""))
        || !json.path("new").isTextual()) {
      return Optional.empty();
    }
    Optional<Long> millis = timed ? Optional.of(millis(time)) : Optional.empty();
    return Optional.of(
        new Correction(millis, json.path("old").asText(), json.path("new").asText(), line));
  }

  private static long millis(JsonNode seconds) {
    return Math.round(seconds.asDouble() * 1000);
  }

  /**
   * Adds a correction. One of what another has put there becomes one with it; one that takes
   * another back removes it. All else in the file is kept.
   *
   * @throws IOException when the file cannot be written, or is no list; it is as it was
   */
  public static void add(Path file, Correction correction) throws IOException {
    ArrayNode all = Files.exists(file) ? list(file) : MAPPER.createArrayNode();
    Optional<ObjectNode> before = sameWords(all, correction);
    ObjectNode json = before.orElseGet(all::addObject);
    if (before.isEmpty()) {
      correction.millis().ifPresent(at -> json.put("time", JsonText.seconds(at)));
      json.put("old", correction.old());
    }
    json.put("new", correction.replacement());
    if (json.path("old").asText().equals(correction.replacement())) {
      all.remove(all.size() - 1);
    }
    if (all.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      AsideFile.write(file, JsonText.of(all));
    }
  }

  private static ArrayNode list(Path file) throws IOException {
    try {
      if (MAPPER.readTree(RegularFile.text(file)) instanceof ArrayNode all) {
        return all;
      }
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": broken JSON, mend it first: " + e.getOriginalMessage(), e);
    }
    throw new IOException(file + ": not a list of corrections, [" + SHAPE + "]; mend it first");
  }

  /** The last correction, if it put there what is corrected now. */
  private static Optional<ObjectNode> sameWords(ArrayNode all, Correction correction) {
    return Optional.ofNullable(all.get(all.size() - 1))
        .filter(json ->
            json instanceof ObjectNode
                && json.path("new").asText("").equals(correction.old())
                && correction.millis().equals(correction(json, 0).flatMap(Correction::millis)))
        .map(ObjectNode.class::cast);
  }
}
