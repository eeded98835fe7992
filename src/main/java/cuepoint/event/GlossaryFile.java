package cuepoint.event;

import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A glossary in Solr's synonym format: a line for each word, its forms separated by commas, {@code
 * #} for comments.
 */
public final class GlossaryFile {
  private static final String TO = "=>";

  private GlossaryFile() {}

  /** The entries of a file; any other line is a problem. */
  public static List<String> read(Path file, ProblemSink problems) {
    List<String> entries = new ArrayList<>();
    try {
      List<String> lines = RegularFile.text(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (isEntry(line)) {
          entries.add(line);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          problems.add(file, i + 1, "expected two forms or more, such as: DTrace, d trace");
        }
      }
    } catch (IOException e) {
      problems.unreadable(file, e);
    }
    return entries;
  }

  /** The forms of a word in an entry, without the spaces around them. */
  public static List<String> forms(String entry) {
    return Stream.of(entry.split(",|" + TO, -1)).map(String::strip).toList();
  }

  private static boolean isEntry(String line) {
    int arrows = line.split(TO, -1).length - 1;
    boolean several = arrows == 1 || line.contains(",");
    return !line.startsWith("#") && several && arrows <= 1;
  }
}
