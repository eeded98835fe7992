package cuepoint.collection;

import cuepoint.caption.Repairs;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the files of a talk.
 *
 * @param recording the talk; empty if the files do not describe one
 * @param own what its own files say about it
 * @param repairs what was repaired in its captions, and how often
 * @param files all of them, with the language that was read, or why a file was passed over
 * @param detected BCP 47 tags of the languages that were detected; {@code und} where none was
 * @param problems what could not be read
 */
public record TalkReading(
    Optional<Recording> recording,
    TalkMetadata own,
    Repairs repairs,
    List<ListedFile> files,
    List<String> detected,
    List<FileProblem> problems) {

  public TalkReading {
    files = List.copyOf(files);
    detected = List.copyOf(detected);
    problems = List.copyOf(problems);
  }

  /** The files that were not used: not what is said, or not the best captions of a language. */
  public List<ListedFile> passedOver() {
    return files.stream().filter(file -> file.passedOver().isPresent()).toList();
  }
}
