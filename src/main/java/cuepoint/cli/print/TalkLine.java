package cuepoint.cli.print;

import cuepoint.format.AboutTalk;
import cuepoint.talk.Talk;

/** Who gave a talk, where and when, and its id: one line. */
final class TalkLine {
  private TalkLine() {}

  static String of(Talk talk) {
    return String.join(" · ", AboutTalk.of(talk)) + " · " + talk.id();
  }
}
