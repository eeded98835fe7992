package cuepoint.collection;

import cuepoint.caption.Repairs;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the files of a talk.
 *
 * @param recording the talk; empty if the files do not describe one
 * @param repairs what was repaired in its captions, and how often
 * @param problems what could not be read
 */
public record TalkReading(
    Optional<Recording> recording, Repairs repairs, List<FileProblem> problems) {

  public TalkReading {
    problems = List.copyOf(problems);
  }
}
