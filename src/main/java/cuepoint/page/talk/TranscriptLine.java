package cuepoint.page.talk;

import cuepoint.format.Timecode;
import cuepoint.relation.Extract;
import cuepoint.talk.Cue;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cue as a line of the page.
 *
 * @param cue what is said
 * @param anchor its id in the page; empty if it is not timed, or another line has the id
 * @param html what is said, escaped, with the places marked
 * @param current whether the page begins here
 * @param edit the address at which it can be edited
 */
public record TranscriptLine(
    Cue cue, Optional<String> anchor, String html, boolean current, Optional<String> edit) {

  /** The id of the cue that begins at a time. */
  static String anchor(String language, long startMillis) {
    return language + "-" + startMillis;
  }

  /** The id of the cue with which a passage begins, in the page of an exported talk. */
  public static String anchor(Extract passage) {
    return anchor(passage.language(), passage.startMillis());
  }

  /** What a link to edit it is called. */
  public String editLabel() {
    return cue.timed() ? "Edit " + Timecode.shortest(cue.startMillis()) : "Edit this line";
  }

  /** The times of the words for the page's script: {@code "0:500 8:904"}, offset and ms. */
  public String words() {
    return cue.words().stream()
        .map(word -> word.start() + ":" + word.startMillis())
        .collect(Collectors.joining(" "));
  }
}
