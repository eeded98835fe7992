package cuepoint.page.reel;

import cuepoint.format.TalkPath;
import cuepoint.reel.Reel.LeftOut;
import cuepoint.reel.Reel.Reason;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * Why something that was asked for is not in a reel, as a line of its page.
 *
 * @param name of what it is: a talk's title, or the clip as it was asked for
 * @param link to the talk; empty if there is none
 * @param reason a sentence
 */
public record LeftOutLine(String name, Optional<String> link, String reason) {

  static LeftOutLine of(LeftOut left) {
    return new LeftOutLine(
        left.talk().map(Talk::title).orElse(left.asked()),
        left.talk().map(TalkPath::of),
        text(left.reason()));
  }

  /** What there is to say of a reason, for a script to fill in. */
  public static LeftOutLine form(Reason reason) {
    return new LeftOutLine("", Optional.of(""), text(reason));
  }

  private static String text(Reason reason) {
    return switch (reason) {
      case UNREADABLE ->
          "This is no clip. A clip is written EVENT/STEM@START-END, with times such as 72.5 or"
              + " 1:12, and lasts at most 10 minutes.";
      case NO_TALK -> "This talk is no longer here.";
      case BEYOND_END -> "The talk ends before the clip begins.";
      case UNTIMED -> "Its captions have no times, so it cannot be cut. The words are on its page.";
      case TOO_MANY -> "The reel is full.";
    };
  }
}
