package cuepoint.caption.format.written;

import java.util.regex.Pattern;

/** What transcription tools write about themselves above and below a transcript. */
final class Credit {
  private static final int LONGEST = 400;

  private static final String TOOL =
      "(?:otter(?:\\.ai)?|rev(?:\\.com| ai)?|happy"
          + " ?scribe(?:\\.com?)?|tactiq(?:\\.io)?|sonix(?:\\.ai)?"
          + "|turboscribe(?:\\.ai)?|descript(?:\\.com)?|trint(?:\\.com)?|temi(?:\\.com)?"
          + "|notta(?:\\.ai)?|amberscript(?:\\.com)?|fireflies(?:\\.ai)?|riverside(?:\\.fm)?|macwhisper|(?:openai"
          + " )?whisper)";

  private static final String BY_TOOL =
      "(?:this|the following) (?:transcript|file)|(?:automatically )?transcribed"
          + " (?:by|with|using)|(?:automated )?transcript(?:ion)? (?:was )?(?:(?:generated|created)"
          + " )?(?:by|from|with)|(?:generated|created|exported|powered) (?:by|with|from)|view"
          + " (?:the )?original transcript";

  /** In brackets, with what follows the name of the tool. */
  private static final String IN_BRACKETS =
      "[(\\[](?:(?:automatically )?transcribed (?:by|with) %s\\b|this file is longer than )"
          .formatted(TOOL)
          .concat("[^()\\[\\]]*[)\\]]");

  private static final String OF_SONIX =
      "(?:.{1,200}: )?(?:this \\w{1,8} (?:audio|video) file was|audio)"
          + " automatically transcribed by sonix\\b.*";

  private static final String OF_TEAMS = ".{1,80} (?:started|stopped) transcription";

  private static final String OF_MEET =
      "transcription ended after .{4,8}|this editable transcript was computer generated\\b.*"
          + "|transcript:?";

  /** The length of all turns, in seconds. */
  private static final String OF_TRINT = "\\[\\d{1,6}\\.\\d{1,2}]";

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)[(\\[]?(?:%s)\\b.*\\b%s(?:/\\S*)?[\\p{Punct}\\s]*|%s|%s|%s|%s|%s"
              .formatted(BY_TOOL, TOOL, IN_BRACKETS, OF_SONIX, OF_TEAMS, OF_MEET, OF_TRINT));

  private Credit() {}

  static boolean is(String line) {
    return line.length() <= LONGEST && CREDIT.matcher(line).matches();
  }
}
