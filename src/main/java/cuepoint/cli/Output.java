package cuepoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.format.json.Json;
import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where results go, and how they may look there.
 *
 * @param stream in UTF-8
 */
record Output(PrintStream stream, Ink ink, Links links) {
  /** JSON allows them as they are (RFC 8259, section 7), terminals act on them. */
  private static final Pattern CONTROLS = Pattern.compile("[\\u007f-\\u009f]");

  /** Writes pieces that an {@link Ink} has made harmless. */
  void line(String... inked) {
    stream.print(String.join("", inked) + "\n");
  }

  /** Writes lines as they are, without characters that a terminal acts on. */
  void text(String lines) {
    lines.lines().map(Ink::harmless).forEach(this::line);
  }

  /** Writes a line of comma-separated values, which ends as RFC 4180 says. */
  void row(String cells) {
    stream.print(Ink.harmless(cells) + "\r\n");
  }

  /** Writes JSON for people, on many lines. */
  void json(JsonNode node) {
    line(escaped(Json.pretty(node)));
  }

  /** Writes JSON on one line. */
  void jsonLine(JsonNode node) {
    line(escaped(Json.compact(node)));
  }

  private static String escaped(String json) {
    return CONTROLS
        .matcher(json)
        .replaceAll(control ->
            "\\\\u" + String.format(Locale.ROOT, "%04x", (int) control.group().charAt(0)));
  }
}
