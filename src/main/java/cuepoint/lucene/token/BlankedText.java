package cuepoint.lucene.token;

import java.io.Reader;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a blank in the place of all that a pattern finds; offsets stay those of the whole text. */
public final class BlankedText extends TextFilter {
  private final Pattern blanked;
  private final Predicate<String> mayHold;

  /**
   * A text.
   *
   * @param mayHold whether the pattern may find anything in it: to look for its first character
   *     costs much less
   */
  public BlankedText(Reader text, Pattern blanked, Predicate<String> mayHold) {
    super(text);
    this.blanked = blanked;
    this.mayHold = mayHold;
  }

  @Override
  String rewritten(String text) {
    return mayHold.test(text) ? blanked(text) : text;
  }

  private String blanked(String text) {
    StringBuilder all = new StringBuilder(text.length());
    Matcher found = blanked.matcher(text);
    int end = 0;
    int fewer = 0;
    while (found.find()) {
      all.append(text, end, found.start()).append(' ');
      end = found.end();
      if (end - found.start() > 1) {
        fewer += end - found.start() - 1;
        addOffCorrectMap(all.length(), fewer);
      }
    }
    return end == 0 ? text : all.append(text, end, text.length()).toString();
  }
}
