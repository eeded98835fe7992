package cuepoint.http.message;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Text in addresses: UTF-8, percent-encoded. What is not ends the request with a 400 problem and is
 * never guessed at.
 */
public final class PercentEncoding {
  private static final int ESCAPE_CHARS = 3;

  private PercentEncoding() {}

  /** Decodes a path or a segment of one. */
  public static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] sent = encoded.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < sent.length; i++) {
      if (sent[i] == '%') {
        bytes.write(escaped(sent, i));
        i += ESCAPE_CHARS - 1;
      } else {
        bytes.write(sent[i]);
      }
    }
    return text(bytes.toByteArray());
  }

  /** Decodes the parameters of a query; each name with its values, in order. */
  public static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String parameter : query.split("&", -1)) {
      String[] parts = parameter.replace('+', ' ').split("=", 2);
      parameters
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
          .add(parts.length > 1 ? decode(parts[1]) : "");
    }
    return parameters;
  }

  private static int escaped(byte[] sent, int at) {
    boolean whole =
        at + ESCAPE_CHARS <= sent.length
            && HexFormat.isHexDigit(sent[at + 1])
            && HexFormat.isHexDigit(sent[at + 2]);
    if (!whole) {
      throw malformed();
    }
    return HexFormat.fromHexDigit(sent[at + 1]) << 4 | HexFormat.fromHexDigit(sent[at + 2]);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static HttpProblemException malformed() {
    return HttpProblemException.malformed(
        "The address is malformed: text in it must be UTF-8, percent-encoded, and a % is %25.");
  }
}
