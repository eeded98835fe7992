package cuepoint.collection;

import cuepoint.caption.Repairs;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a talk gave.
 *
 * @param recording the talk; empty where the files turned out to be of no talk
 * @param repairs what was repaired in its captions, and how often
 * @param problems what could not be read
 */
public record TalkReading(
    Optional<Recording> recording, Repairs repairs, List<FileProblem> problems) {

  public TalkReading {
    problems = List.copyOf(problems);
  }
}
