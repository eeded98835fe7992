package cuepoint.caption.format.written;

import cuepoint.caption.cue.SpeakerName;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which times and speakers are written, the most specific first. */
enum MarkForm {
  /** {@code [Name] [4:30] text}, {@code [Name] 4:30}. */
  BRACKETED_NAME(
      "\\[(?<name>[^\\]\\[]{1,60})] ?[\\[(]?" + Part.RANGE + "[\\])]?(?<text>[\\s:：].*|)"),
  /** {@code Name [4:30]: text}, {@code Name: [4:30] text}. */
  NAME_BRACKET(
      Part.NAME + "[:：,]?" + Part.DASH + "\\[\\s*" + Part.RANGE + "\\s*] ?[:：]?(?<text>.*)"),
  /** {@code Name (4:30): text}. */
  NAME_PARENTHESIS(
      Part.NAME + "[:：,]?" + Part.DASH + "[(（]\\s*" + Part.RANGE + "\\s*[)）] ?[:：]?(?<text>.*)"),
  /** {@code Name 4:30}, {@code Name: 4:30}, {@code Name | 4:30} above the text. */
  NAME_TIME(Part.NAME + "(?:[:：,]|\\s?[|·•–—-])?\\s+" + Part.RANGE + "(?<text>)"),
  /** {@code Name 4:30 text}, {@code Name: 4:30 text}. */
  NAME_GAP_TIME(Part.NAME + "[:：]?(?:\\s{2,}|\\t)" + Part.RANGE + "\\s+(?<text>.+)"),
  /** {@code [4:30] Name: text}. */
  BRACKET_NAME(
      Part.OPEN + Part.RANGE + Part.CLOSE + Part.DASH + Part.NAME + Part.COLON + "(?<text>.*)"),
  /** {@code (4:30) Name: text}. */
  PARENTHESIS_NAME(
      "[(（]\\s*" + Part.RANGE + "\\s*[)）]" + Part.DASH + Part.NAME + Part.COLON + "(?<text>.*)"),
  /** {@code 4:30 Name: text}. */
  TIME_NAME(Part.RANGE + Part.DASH + Part.NAME + Part.COLON + "(?<text>.*)"),
  /** {@code [4:30] text}. */
  BRACKET("(?<name>)" + Part.OPEN + Part.RANGE + Part.CLOSE + Part.DASH + "(?<text>.*)"),
  /** {@code (4:30) text}. */
  PARENTHESIS("(?<name>)[(（]\\s*" + Part.RANGE + "\\s*[)）]" + Part.DASH + "(?<text>.*)"),
  /** {@code 4:30 text}, or {@code 4:30} above the text. */
  TIME("(?<name>)" + Part.RANGE + "(?:\\s*(?:-->|->|→|[:：|·•–—-])|\\s|$)\\s*(?<text>.*)"),
  /** {@code 4:30text}, as YouTube's panel is pasted; only where nearly all lines are so. */
  GLUED_TIME(
      "(?<name>)(?<from>"
          + TimeText.CLOCK
          + ")(?<day>)(?<to>)"
          + "(?<text>(?![AaPp]\\.?[Mm]\\b)[\\p{L}\\[(\"'“‘«>♪].*)"),
  /** {@code 72s: text}, {@code 1m12s - text}. */
  UNITS(
      "(?<name>)(?<from>%s)(?<day>)(?:%s(?<to>%s))?\\s*(?:[:：|·•–—-]|$)\\s*(?<text>.*)"
          .formatted(TimeText.UNITS, Part.TO, TimeText.UNITS)),
  /** {@code Name: text}, {@code [Name]: text}; only where names are known to be written so. */
  SPEAKER("(?<from>)(?<day>)(?<to>)\\[?" + Part.NAME + "]?" + Part.COLON + "(?<text>.*)");

  private final Pattern pattern;

  MarkForm(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** What the forms are made of. */
  private static final class Part {
    private static final String OPEN = "(?:[\\[【{<]\\s*|#)";
    private static final String CLOSE = "(?:(?:-\\d)?#|\\s*[\\]】}>])";
    private static final String TO = "(?:\\s?(?:-->|->|→|[–—~〜-]|to)\\s?|\\t)";
    private static final String TO_SECONDS = "\\s?(?:-->|->|→|[–—~〜,-]|to)\\s?";
    private static final String SECONDS = "\\d{1,5}\\.\\d{1,6}";
    private static final String ANY_TIME = TimeText.CLOCK + "|" + TimeText.UNITS;
    private static final String DAY = " ?[AaPp]\\.?[Mm]\\b\\.?";

    /** Seconds without a unit are times only in ranges. Tables add the length. */
    private static final String RANGE =
        "(?<from>%1$s|%4$s(?=%5$s%4$s))(?<day>%2$s)?"
            .concat("(?:(?:%3$s|%5$s)(?<to>%1$s|(?<=\\.\\d{1,6}%5$s)%4$s)(?:%2$s|\\t%1$s)?)?")
            .formatted(ANY_TIME, DAY, TO, SECONDS, TO_SECONDS);

    private static final String DASH = "\\s*(?:[|·•–—:-]\\s*)?";
    private static final String COLON = "\\s*(?:[:：](?![:/\\\\\\w])|\\|(?!\\S)|\\t)";
    private static final String NAME =
        "(?<name>[\\p{L}@][^\\[\\]()（）:：|\\t]{0,58}?(?: ?\\([^()\\d][^()]{0,40}\\))?)";
  }

  /** Whether a speaker can be part of it. */
  boolean names() {
    return compareTo(TIME_NAME) <= 0 || this == SPEAKER;
  }

  /** Whether a colon parts the speaker from the text. */
  boolean colon() {
    return this == BRACKET_NAME || this == PARENTHESIS_NAME || this == TIME_NAME || this == SPEAKER;
  }

  /** Whether such words can easily be part of what is said. */
  boolean doubtful() {
    return this == PARENTHESIS || this == TIME || this == GLUED_TIME || this == UNITS;
  }

  /** Whether the time is in parentheses. */
  boolean inParentheses() {
    return this == NAME_PARENTHESIS || this == PARENTHESIS_NAME || this == PARENTHESIS;
  }

  /**
   * The mark at the beginning of a line.
   *
   * @param isName tells names from other words
   */
  Optional<Mark> at(String line, Predicate<String> isName) {
    Matcher found = pattern.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    String name = group(found, "name");
    if (names() && !isName.test(name)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mark(
            this,
            group(found, "from"),
            group(found, "to"),
            !group(found, "day").isEmpty(),
            names() ? SpeakerName.of(name).map(SpeakerName::name).orElse(name) : "",
            group(found, "text")));
  }

  private static String group(Matcher found, String name) {
    @Nullable String group = found.group(name);
    return group == null ? "" : group.strip();
  }
}
