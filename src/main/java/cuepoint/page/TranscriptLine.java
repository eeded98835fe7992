package cuepoint.page;

import cuepoint.talk.Cue;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cue as a line of the page.
 *
 * @param cue what is said
 * @param anchor its name in the page; empty where it is not timed, or another line has the name
 * @param html what is said, escaped, the places marked
 * @param current whether the page begins here
 */
public record TranscriptLine(Cue cue, Optional<String> anchor, String html, boolean current) {

  /** The name of the cue that begins at a time. */
  static String anchor(String language, long startMillis) {
    return language + "-" + startMillis;
  }

  /** The times of the words for the page's script: {@code "0:500 8:904"}, offset and ms. */
  public String words() {
    return cue.words().stream()
        .map(word -> word.start() + ":" + word.startMillis())
        .collect(Collectors.joining(" "));
  }
}
