package cuepoint.caption.format.xml;

/** Which element an XML file consists of: what its format is known by. */
public final class RootElement {
  private RootElement() {}

  /** Whether a file that begins like this consists of an element with this local name. */
  public static boolean is(String name, String head) {
    int at = start(head);
    int end = at;
    while (end < head.length() && TagReader.isName(head.charAt(end))) {
      end++;
    }
    return Tag.local(head.substring(at, end)).equals(name);
  }

  /** Where its name begins, after declarations and comments; the end if there is none. */
  private static int start(String head) {
    int at = spaceEnd(head, 0);
    while (head.startsWith("<!", at) || head.startsWith("<?", at)) {
      String end = head.startsWith("<!--", at) ? "-->" : declarationEnd(head, at);
      int close = head.indexOf(end, at);
      at = close < 0 ? head.length() : spaceEnd(head, close + end.length());
    }
    return head.startsWith("<", at) ? at + 1 : head.length();
  }

  /** A document type that declares something ends with a bracket. */
  private static String declarationEnd(String head, int at) {
    int bracket = head.indexOf('[', at);
    int close = head.indexOf('>', at);
    return head.startsWith("<!", at) && bracket >= 0 && bracket < close ? "]>" : ">";
  }

  private static int spaceEnd(String head, int from) {
    int at = from;
    while (at < head.length() && isSpace(head.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }
}
