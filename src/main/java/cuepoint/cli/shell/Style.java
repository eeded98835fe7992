package cuepoint.cli.shell;

import cuepoint.search.Range;
import java.util.List;

/**
 * How text looks on a terminal. Control characters in a text become {@code �}: captions must not
 * steer a terminal.
 */
public enum Style {
  /** For files and pipes. */
  PLAIN,
  /** Colours (SGR of ECMA-48) and links (OSC 8). */
  COLOURS;

  private static final String ESCAPE = "\u001b";
  private static final String RESET = ESCAPE + "[0m";
  private static final String BOLD = ESCAPE + "[1m";
  private static final String DIM = ESCAPE + "[2m";
  private static final String MATCH = ESCAPE + "[1;31m";
  private static final String GUESS = ESCAPE + "[4m";
  private static final String LINK_START = ESCAPE + "]8;;";
  private static final String LINK_PART_END = ESCAPE + "\\";

  /** For what is looked at first. */
  public String bold(String text) {
    return in(BOLD, text);
  }

  /** For what is looked at last. */
  public String dim(String text) {
    return in(DIM, text);
  }

  /** The address itself, to be clicked or copied. */
  public String link(String address) {
    String shown = dim(address);
    return this == PLAIN
        ? shown
        : LINK_START + harmless(address) + LINK_PART_END + shown + LINK_START + LINK_PART_END;
  }

  /**
   * The text with its matches highlighted.
   *
   * @param matches ascending, none overlapping
   */
  public String matches(String text, List<Range> matches) {
    return matches("", MATCH, text, matches);
  }

  /** The same for what was guessed: underlined, not highlighted. */
  public String guesses(String text, List<Range> matches) {
    return matches("", GUESS, text, matches);
  }

  /** The same in bold throughout. */
  public String boldMatches(String text, List<Range> matches) {
    return matches(BOLD, MATCH, text, matches);
  }

  private String matches(String base, String match, String text, List<Range> matches) {
    StringBuilder styled = new StringBuilder();
    int done = 0;
    for (Range range : matches) {
      styled.append(in(base, text.substring(done, range.start())));
      styled.append(in(match, text.substring(range.start(), range.end())));
      done = range.end();
    }
    return styled.append(in(base, text.substring(done))).toString();
  }

  private String in(String style, String text) {
    return this == PLAIN || style.isEmpty() || text.isEmpty()
        ? harmless(text)
        : style + harmless(text) + RESET;
  }

  /** The text without characters that a terminal acts on; of the same length. */
  public static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      harmless.append(Character.isWhitespace(c) ? ' ' : controls(c) ? '\ufffd' : c);
    }
    return harmless.toString();
  }

  private static boolean controls(char c) {
    return Character.isISOControl(c) || Character.getDirectionality(c) >= EMBEDDING;
  }

  /** This and all that follow in {@link Character} reorder what surrounds them. */
  private static final byte EMBEDDING = Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
}
