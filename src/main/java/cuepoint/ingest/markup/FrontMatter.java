package cuepoint.ingest.markup;

import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.MetadataFile.Notation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands above a post, between the lines of a generator, and the post below it.
 *
 * @param notation how it is written
 * @param fields its text without the lines around it; empty if there is none
 * @param body the post
 */
record FrontMatter(Notation notation, String fields, String body) {
  private static final Pattern FENCE =
      Pattern.compile("(---|\\+\\+\\+|;;;)[ \\t]*(json|toml|yaml|yml)?[ \\t]*");

  private static final Pattern ANY_FIELD =
      Pattern.compile("(?m)^[ \\t]*[\"']?[\\w.-]{1,60}[\"']?[ \\t]*(?:=|:(?![^\\s\"{\\[]))");
  private static final Pattern JSON_END = Pattern.compile("(?m)^\\}[ \\t]*$");

  /** Pelican's and MultiMarkdown's {@code Title: ...}, Nikola's {@code .. title: ...}. */
  private static final Pattern FIELD =
      Pattern.compile("(?:\\.\\. )?([A-Za-z][A-Za-z_-]{1,30}):[ \\t]+(\\S.*)");

  private static final Pattern COMMENT = Pattern.compile("\\s*(?:<!--|-->)\\s*");

  /** Divides a post; one without front matter is all body. */
  static FrontMatter of(String text) {
    String post = text.replace("\r\n", "\n").replace('\r', '\n');
    return fenced(post)
        .or(() -> object(post))
        .or(() -> lines(post))
        .orElseGet(() -> new FrontMatter(Notation.YAML, "", post));
  }

  /** Its fields; a missing node if there are none. What cannot be read is a problem. */
  MetadataFile read(Path path, ProblemSink problems) {
    return fields.isBlank()
        ? new MetadataFile(path, "", MissingNode.getInstance())
        : MetadataFile.of(path, fields, notation, problems);
  }

  private static Optional<FrontMatter> fenced(String post) {
    int start = post.length() - post.stripLeading().length();
    int end = lineEnd(post, start);
    Matcher fence = FENCE.matcher(post.substring(start, end));
    if (!fence.matches() || end == post.length()) {
      return Optional.empty();
    }
    Matcher close =
        Pattern.compile(
                "(?m)^" + Pattern.quote(fence.group(1)) + "[ \\t]*$|^\\.\\.\\.$(?!\\n\\s*\\.)")
            .matcher(post);
    if (!close.find(end)) {
      return Optional.empty();
    }
    String fields = post.substring(end + 1, Math.max(end + 1, close.start()));
    if (!ANY_FIELD.matcher(fields).find()) {
      return Optional.empty(); // lines across the page
    }
    String named = fence.group(2) == null ? fence.group(1) : fence.group(2);
    Notation notation =
        switch (named) {
          case "+++", "toml" -> Notation.TOML;
          case ";;;", "json" -> Notation.JSON;
          default -> Notation.YAML;
        };
    String braced =
        named.equals(";;;") && !fields.stripLeading().startsWith("{") ? "{" + fields + "}" : fields;
    return Optional.of(new FrontMatter(notation, braced, post.substring(close.end())));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Hugo's JSON, whose last line is a brace alone. */
  private static Optional<FrontMatter> object(String post) {
    Matcher end = JSON_END.matcher(post);
    return post.startsWith("{\n") && end.find()
        ? Optional.of(
            new FrontMatter(Notation.JSON, post.substring(0, end.end()), post.substring(end.end())))
        : Optional.empty();
  }

  /** Lines of fields up to the first blank line, the first of them a title. */
  private static Optional<FrontMatter> lines(String post) {
    List<String> head = post.lines().takeWhile(line -> !line.isBlank()).toList();
    List<String> fields =
        head.stream()
            .filter(line -> !COMMENT.matcher(line).matches())
            .map(FIELD::matcher)
            .map(field -> field.matches() ? quoted(field) : "")
            .toList();
    if (fields.stream().anyMatch(String::isEmpty)
        || fields.stream().noneMatch(field -> field.startsWith("title:"))) {
      return Optional.empty();
    }
    int end = head.stream().mapToInt(line -> line.length() + 1).sum();
    return Optional.of(
        new FrontMatter(
            Notation.YAML,
            fields.stream().collect(Collectors.joining("\n")),
            post.substring(Math.min(end, post.length()))));
  }

  private static String quoted(Matcher field) {
    String value = field.group(2).strip().replace("'", "''");
    return field.group(1).toLowerCase(Locale.ROOT) + ": '" + value + "'";
  }
}
