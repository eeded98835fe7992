package cuepoint.caption.format.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a line at the times inside of it: {@code text [4:30] text}. */
final class Inside {
  private static final Pattern BRACKETS =
      Pattern.compile("\\[ {0,3}(" + TimeText.CLOCK + ") {0,3}]");
  private static final Pattern BOTH =
      Pattern.compile("[\\[(（] {0,3}(" + TimeText.CLOCK + ") {0,3}[)）\\]]");

  private Inside() {}

  /**
   * The line as marks, each with the text up to the next; the first is without time and speaker if
   * the line does not begin with any.
   */
  static List<Mark> split(String line, Marks marks) {
    Optional<Mark> first = marks.at(line);
    return split(first.orElseGet(() -> Mark.ofSpeaker("", line)), marks);
  }

  /** The mark and those in its text. */
  static List<Mark> split(Mark first, Marks marks) {
    List<Mark> pieces = new ArrayList<>();
    Mark current = first;
    Matcher time = (marks.inParentheses() ? BOTH : BRACKETS).matcher(first.text());
    int from = 0;
    while (time.find()) {
      pieces.add(current.saying(first.text().substring(from, time.start()).strip()));
      boolean bracket = first.text().charAt(time.start()) == '[';
      MarkForm form = bracket ? MarkForm.BRACKET : MarkForm.PARENTHESIS;
      current = new Mark(form, time.group(1), "", false, "", "");
      from = time.end();
    }
    pieces.add(current.saying(first.text().substring(from).strip()));
    return pieces;
  }
}
