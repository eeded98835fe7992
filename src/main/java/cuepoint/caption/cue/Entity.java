package cuepoint.caption.cue;

import java.util.Map;

/**
 * A character reference in cue text (WebVTT, section 6.4; numbers as in HTML).
 *
 * @param characters the text that it represents
 * @param end index after it
 */
public record Entity(String characters, int end) {
  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm",
          "\u200E", "rlm", "\u200F");

  /**
   * The reference that begins with the {@code &} at an index; the character itself if there is
   * none.
   */
  public static Entity at(String line, int at) {
    int semicolon = line.indexOf(';', at);
    if (semicolon > at + 1 && semicolon - at <= LONGEST) {
      String name = line.substring(at + 1, semicolon);
      String characters = name.charAt(0) == '#' ? numbered(name) : NAMED.getOrDefault(name, "");
      if (!characters.isEmpty()) {
        return new Entity(characters, semicolon + 1);
      }
    }
    return new Entity("&", at + 1);
  }

  private static String numbered(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseUnsignedInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
