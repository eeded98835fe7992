package cuepoint.caption.format.json;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.text.Lines;
import cuepoint.caption.text.Utf8Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JSON in blocks of Markdown, {@code ```json}, as language models answer, perhaps with a few words
 * around them. What is not in the blocks is read as empty lines, so that the numbers of the others
 * remain.
 */
final class Fences extends Utf8Stream {
  private static final String FENCE = "```";

  /** Most lines of a model's words in front of its answer. */
  private static final int MOST_BEFORE = 5;

  private final Lines lines;
  private final Cleaning out;
  private final Blocks blocks = new Blocks();

  Fences(Lines lines, Cleaning out) {
    this.lines = lines;
    this.out = out;
  }

  /** Whether a file begins with a block of JSON, perhaps after a few words. */
  static boolean isAt(String head) {
    List<String> first =
        head.lines().filter(line -> !line.isBlank()).limit(MOST_BEFORE + 2L).toList();
    for (int i = 0; i + 1 < first.size() && !isJson(first.get(i)); i++) {
      if (first.get(i).startsWith(FENCE)) {
        return isJson(first.get(i + 1));
      }
    }
    return false;
  }

  private static boolean isJson(String line) {
    String start = line.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** The JSON of a text that may have fences. */
  static String without(String head) {
    if (!isAt(head)) {
      return head;
    }
    Blocks blocks = new Blocks();
    return Stream.of(head.split("\\R", -1))
        .map(blocks::inside)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  @Override
  protected boolean more() throws IOException {
    String next = lines.next();
    if (next == null) {
      return false;
    }
    String json = blocks.inside(next);
    if (json.isEmpty() && !next.isBlank() && !next.startsWith(FENCE)) {
      out.repair(Repair.LOG_LINE);
    }
    byte[] line = (json + '\n').getBytes(StandardCharsets.UTF_8);
    show(line, line.length);
    return true;
  }

  /** Tells the lines in blocks, one after another. */
  private static final class Blocks {
    private boolean inside;

    /** The line, or an empty one if it is not in a block. */
    String inside(String line) {
      boolean fence = line.startsWith(FENCE);
      inside ^= fence;
      return inside && !fence ? line : "";
    }
  }
}
