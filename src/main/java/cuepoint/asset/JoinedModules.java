package cuepoint.asset;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Modules of JavaScript in one file, so that a browser makes one request for all. Top-level names
 * of one module must differ from those of the others, an import is on one line, and the result
 * exports nothing. Indentation, and comments on lines of their own, are left out.
 */
final class JoinedModules {
  private static final Pattern COMMENT = Pattern.compile("(?m)^ */\\*\\*(?s:.*?)\\*/\n");
  private static final Pattern LAYOUT = Pattern.compile("(?m)^ *(?://.*)?\n|^ +");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import .*\"\\.{1,2}/(?:[^\"]*/)?([^\"/]+)\".*;\n");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

  private JoinedModules() {}

  /**
   * Joins modules. Imports of other modules remain.
   *
   * @param names of their files, each after those that it imports; no two files have the same last
   *     name
   * @param text the content of a file
   */
  static String of(List<String> names, UnaryOperator<String> text) {
    return names.stream().map(name -> part(text.apply(name), names)).collect(Collectors.joining());
  }

  private static String part(String text, List<String> names) {
    String code = COMMENT.matcher(text).replaceAll("");
    String joined =
        IMPORT
            .matcher(code)
            .replaceAll((MatchResult found) -> isAmong(names, found.group(1)) ? "" : "$0");
    return LAYOUT.matcher(EXPORT.matcher(joined).replaceAll("")).replaceAll("");
  }

  private static boolean isAmong(List<String> names, String file) {
    return names.stream().anyMatch(name -> name.equals(file) || name.endsWith("/" + file));
  }
}
