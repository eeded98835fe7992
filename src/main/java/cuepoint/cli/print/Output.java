package cuepoint.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.cli.shell.Style;
import cuepoint.format.json.Json;
import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where results go, and how they look there.
 *
 * @param stream in UTF-8
 * @param style colours, or none
 * @param links where talks can be watched
 */
public record Output(PrintStream stream, Style style, TerminalLinks links) {
  /** Allowed in JSON (RFC 8259, section 7), but terminals act on them. */
  private static final Pattern CONTROLS = Pattern.compile("[\\u007f-\\u009f]");

  /** Writes a line of pieces, each made harmless by a {@link Style}. */
  public void line(String... pieces) {
    stream.print(String.join("", pieces) + "\n");
  }

  /** Writes lines without the characters that a terminal acts on. */
  public void text(String lines) {
    lines.lines().map(Style::harmless).forEach(this::line);
  }

  /** Writes a line of comma-separated values with the line end of RFC 4180. */
  public void row(String cells) {
    stream.print(Style.harmless(cells) + "\r\n");
  }

  /** Writes indented JSON. */
  public void json(JsonNode node) {
    line(escaped(Json.pretty(node)));
  }

  /** Writes JSON on one line. */
  public void jsonLine(JsonNode node) {
    line(escaped(Json.compact(node)));
  }

  private static String escaped(String json) {
    return CONTROLS
        .matcher(json)
        .replaceAll(control ->
            "\\\\u" + String.format(Locale.ROOT, "%04x", (int) control.group().charAt(0)));
  }
}
