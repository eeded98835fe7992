package cuepoint.caption.format.subtitle;

import java.util.List;
import java.util.regex.Pattern;

/** The first lines of a file that are not empty, by which formats without a header are told. */
final class FirstLines {
  private static final int COUNT = 12;

  private FirstLines() {}

  static List<String> of(String head) {
    return head.lines().filter(line -> !line.isBlank()).limit(COUNT).toList();
  }

  static boolean allMatch(String head, Pattern form) {
    List<String> lines = of(head);
    return !lines.isEmpty() && matching(lines, form) == lines.size();
  }

  /** Whether the first line is of a form, and three of four lines are. */
  static boolean mostMatch(String head, Pattern form) {
    List<String> lines = of(head);
    return !lines.isEmpty()
        && form.matcher(lines.getFirst()).matches()
        && matching(lines, form) * 4 >= lines.size() * 3L;
  }

  private static long matching(List<String> lines, Pattern form) {
    return lines.stream().filter(line -> form.matcher(line).matches()).count();
  }
}
