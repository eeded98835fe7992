package cuepoint.caption.format.written;

import cuepoint.caption.cue.Timestamps;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line in a written transcript: a time, a speaker, or both.
 *
 * @param millis the time, or {@link Timestamps#NONE}
 * @param speaker who speaks, if named
 * @param text the rest of the line
 */
record TextMark(long millis, Optional<String> speaker, String text) {
  /** {@code 4:30}, {@code 01:20:08.29}. */
  static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d\\d(?:[.,]\\d{1,3})?";

  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}\\p{N}.'’\\-]*(?: [\\p{L}\\p{N}.'’&\\-]+){0,4})";
  private static final String AT = "(?<time>" + TIME + ")";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\[(?<name>\\p{L}[^\\]\\[]{0,60})] \\[" + AT + "](?<text>.*)"),
          Pattern.compile(NAME + " ?[\\[(]" + AT + "[\\])]:?(?<text>.*)"),
          Pattern.compile(NAME + ":? +" + AT + "(?<text>)\\s*"),
          Pattern.compile("\\[" + AT + "] ?" + NAME + ":(?<text> .*)"),
          Pattern.compile("(?<name>)[\\[(]" + AT + "[\\])](?<text>.*)"),
          Pattern.compile("(?<name>)" + AT + "(?<text>\\s.*|)"));

  /** Bold names are speakers; others could be any words before a colon. */
  private static final Pattern BOLD_NAME =
      Pattern.compile("\\*\\*(?<name>[^*]{1,60}?):\\*\\*(?<time>)(?<text>.*)");

  /** The mark at the beginning of a line; empty if there is none. */
  static Optional<TextMark> of(String line) {
    for (Pattern form : FORMS) {
      Matcher mark = form.matcher(line);
      if (mark.matches()) {
        return Optional.of(of(mark));
      }
    }
    Matcher bold = BOLD_NAME.matcher(line);
    return bold.matches() ? Optional.of(of(bold)) : Optional.empty();
  }

  private static TextMark of(Matcher mark) {
    String time = group(mark, "time");
    return new TextMark(
        time.isEmpty() ? Timestamps.NONE : new Timestamps(time, 0).next(),
        Optional.of(group(mark, "name").strip()).filter(name -> !name.isEmpty()),
        group(mark, "text").strip());
  }

  private static String group(Matcher mark, String name) {
    @Nullable String group = mark.group(name);
    return group == null ? "" : group;
  }

  boolean timed() {
    return millis >= 0;
  }
}
