package cuepoint.reading;

import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where captions say in their text that somebody else begins to speak: with {@code >>} anywhere
 * (CEA-608) or, after the end of a sentence, with the dash of a dialogue or a name in capitals.
 */
final class Turns {
  private static final Pattern SIGN =
      Pattern.compile(
          """
          (?x) (?: ^ | (?<=\\s) )
          (?: (?<change> >{2,3} ) (?= \\s* [\\p{L}"“‘'¿¡(\\[♪] )
          | (?<dash> [-‐–—] ) (?= \\s? [\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}"“‘'¿¡(\\[♪] )
          | \\p{Lu} [\\p{Lu}\\p{M}\\p{N}.'’\\ -]{1,40} : (?= \\s )
          )\
          """);

  /** With what a sentence ends, perhaps before a closing quotation mark or bracket. */
  private static final Pattern ENDED = Pattern.compile("[.?!…。？！♪\\])]\\p{Pe}?[\"”’'»]?\\s*$");

  private static final int END_CHARS = 8;

  private Turns() {}

  /**
   * Where in a cue turns begin, in UTF-16 units of its text, in order.
   *
   * @param before the cue before it; empty for the first of a transcript
   */
  static List<Integer> in(Cue cue, Optional<Cue> before) {
    List<Integer> turns = new ArrayList<>();
    if (mayHave(cue.text())) {
      boolean ended = before.map(Cue::text).filter(text -> !isEnded(text, text.length())).isEmpty();
      Matcher sign = SIGN.matcher(cue.text());
      boolean isDialogue = false;
      while (sign.find()) {
        boolean isDash = sign.group("dash") != null;
        boolean follows = sign.start() == 0 ? ended : isEnded(cue.text(), sign.start());
        isDialogue |= isDash && sign.start() == 0;
        if (sign.group("change") != null || (follows && (!isDash || isDialogue))) {
          turns.add(sign.start());
        }
      }
    }
    return turns;
  }

  /** Most cues have none of the signs. */
  private static boolean mayHave(String text) {
    return text.contains(">>") || text.indexOf(':') > 0 || "-‐–—".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isEnded(String text, int end) {
    return ENDED.matcher(text.substring(Math.max(0, end - END_CHARS), end)).find();
  }
}
