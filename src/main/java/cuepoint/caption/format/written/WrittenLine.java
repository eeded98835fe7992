package cuepoint.caption.format.written;

import cuepoint.caption.cue.Entity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a written transcript without its Markdown: addresses of links, images and list marks
 * are not spoken, and character references are read.
 *
 * @param text what remains, without space around it
 * @param heading whether it is a Markdown heading
 * @param boldName the words in bold before a colon at its beginning; empty if there are none
 * @param number of the line in the file, from 1; 0 if it has no lines
 */
record WrittenLine(String text, boolean heading, String boldName, int number) {
  private static final Pattern PREFIX =
      Pattern.compile("\\s*(?:[>*+•▪‣–—-]|#{1,6}|\\d{1,4}[.)](?= *[\\[(*]*\\d+:\\d\\d))\\s+");
  private static final Pattern BOLD_NAME =
      Pattern.compile("(?:\\*\\*|__)([^*_]{1,60}?) ?(?:[:：](?:\\*\\*|__)|(?:\\*\\*|__) ?[:：]).*");
  private static final Pattern IMAGE =
      Pattern.compile("(?<!\\\\)!\\[[^\\]\\[]{0,500}]\\([^()]{0,1000}\\)");
  private static final Pattern TIME_LINK =
      Pattern.compile("\\[[*_`\\[]{0,3}(" + TimeText.CLOCK + ")[*_`\\]]{0,3}]\\([^()]{0,1000}\\)");
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[([^\\]\\[]{0,500})](?:\\([^()]{0,1000}\\)|\\[\\d{1,4}])");
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\]\\[|]{0,200}\\|)?([^\\]\\[]{1,200})]]");
  private static final Pattern MARKUP = Pattern.compile("[<*`_\\\\]|][\\[(]|\\[\\[");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|br|del|div|em|i|mark|p|s|small|span|strong|sub|sup|time|u)(?:"
              + " [^<>]{0,500})?/?>|<https?:[^<>\\s]{0,1000}>");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<!\\\\)(?:[*`]{1,3}(?=\\S)|(?<=\\S)[*`]{1,3}"
              + "|(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=[^\\s_])_{1,3}(?![\\p{L}\\p{N}_]))");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>|~:=$@^'\"-])");
  private static final Pattern RULE_OR_ADDRESS =
      Pattern.compile("\\s*(?:[-*_= ]{3,}|[-:| ]{3,}|https?:\\S+)\\s*");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern WIDE_COLON = Pattern.compile("(?<=\\p{Nd})：(?=\\p{Nd})");

  private static final String DIGIT = "[\\p{Nd}&&[^0-9]]";
  private static final String CLOCK = "%1$s{1,3}(?::%1$s{2}){1,2}".formatted(DIGIT);

  /** In digits of another script than Latin, at the beginning of a line or a bracket. */
  private static final Pattern OTHER_DIGITS =
      Pattern.compile("(?:^|[\\[(（])\\s{0,3}%1$s(?:\\s?[–—-]\\s?%1$s)?".formatted(CLOCK));

  /** The line as it is in the file; with no text if it is a rule or only an address. */
  static WrittenLine of(String line) {
    return of(line, 0);
  }

  static WrittenLine of(String line, int number) {
    if (RULE_OR_ADDRESS.matcher(line).matches()) {
      return new WrittenLine("", false, "", number);
    }
    int start = 0;
    Matcher prefix = PREFIX.matcher(line);
    while (prefix.region(start, line.length()).lookingAt()) {
      start = prefix.end();
    }
    String rest = line.substring(start);
    Matcher bold = BOLD_NAME.matcher(rest);
    return new WrittenLine(
        Entity.readIn(plain(rest)),
        line.substring(0, start).indexOf('#') >= 0,
        bold.matches() ? Entity.readIn(plain(bold.group(1))) : "",
        number);
  }

  private static String plain(String line) {
    String text = MARKUP.matcher(line).find() ? withoutMarkup(line) : line;
    text = WIDE_COLON.matcher(DIRECTION.matcher(text).replaceAll("")).replaceAll(":");
    text = OTHER_DIGITS.matcher(text).replaceAll(time -> inLatinDigits(time.group()));
    return withoutTableBars(text.strip());
  }

  private static String withoutMarkup(String line) {
    String text = IMAGE.matcher(line).replaceAll("");
    text = TIME_LINK.matcher(text).replaceAll("[$1]");
    text = LINK.matcher(WIKI_LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
    text = EMPHASIS.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll("");
    return ESCAPE.matcher(text).replaceAll("$1");
  }

  private static String inLatinDigits(String time) {
    StringBuilder latin = new StringBuilder(time.length());
    time.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }

  private static String withoutTableBars(String text) {
    boolean row = text.length() > 1 && text.startsWith("|") && text.endsWith("|");
    return row ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** Whether a line is a row of a Markdown table. */
  static boolean isTableRow(String line) {
    String row = line.strip();
    return row.length() > 1 && row.startsWith("|") && row.endsWith("|");
  }

  /** Whether the row above is the heading of a Markdown table. */
  static boolean isBelowHeading(String line) {
    return isTableRow(line) && line.chars().allMatch(c -> "-:| ".indexOf(c) >= 0);
  }

  boolean blank() {
    return text.isEmpty();
  }
}
