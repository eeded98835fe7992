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
 * @param passedOver paths, in the collection, of caption files that were not used because there is
 *     a better one of the language
 * @param detected BCP 47 tags of the languages that were detected; {@code und} where none was
 * @param problems what could not be read
 */
public record TalkReading(
    Optional<Recording> recording,
    Repairs repairs,
    List<String> passedOver,
    List<String> detected,
    List<FileProblem> problems) {

  public TalkReading {
    passedOver = List.copyOf(passedOver);
    detected = List.copyOf(detected);
    problems = List.copyOf(problems);
  }
}
