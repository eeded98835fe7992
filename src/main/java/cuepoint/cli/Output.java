package cuepoint.cli;

import java.io.PrintStream;

/**
 * Where results go, and how they may look there.
 *
 * @param stream in UTF-8
 */
record Output(PrintStream stream, Ink ink, Links links) {

  void line(String... inked) {
    stream.println(String.join("", inked));
  }

  /** Writes JSON; controls that it allows unescaped (RFC 8259, section 7) are escaped too. */
  void json(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints().forEach(c -> {
      if (c >= 0x7f && c <= 0x9f) {
        escaped.append(String.format("\\u%04x", c));
      } else {
        escaped.appendCodePoint(c);
      }
    });
    stream.println(escaped);
  }
}
