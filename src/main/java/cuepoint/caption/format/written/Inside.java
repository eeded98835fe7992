package cuepoint.caption.format.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a line at the times inside of it: {@code text [4:30] text}. */
final class Inside {
  /** Trint writes the length of a turn, in seconds, behind the time at its end. */
  private static final String LENGTH = "(?:\\[\\d{1,6}\\.\\d{1,2}])?";

  private static final Pattern BRACKETS = time("\\[", "\\]");
  private static final Pattern BOTH = time("\\[(（", "\\])）");

  private Inside() {}

  /** A time in brackets, or as f4 writes it: {@code #00:04:30-1#}. */
  private static Pattern time(String open, String close) {
    return Pattern.compile(
        "(?:[%s] {0,3}|#(?=[\\d:.]+-\\d#))(%s)(?:-\\d#| {0,3}[%s])%s"
            .formatted(open, TimeText.CLOCK, close, LENGTH));
  }

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
      boolean parenthesis = "(（".indexOf(first.text().charAt(time.start())) >= 0;
      MarkForm form = parenthesis ? MarkForm.PARENTHESIS : MarkForm.BRACKET;
      current = new Mark(form, time.group(1), "", false, "", "");
      from = time.end();
    }
    pieces.add(current.saying(first.text().substring(from).strip()));
    return pieces;
  }
}
