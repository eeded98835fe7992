package cuepoint.collection.variant;

import cuepoint.collection.name.TalkFile;
import cuepoint.correction.CorrectionsFile;
import cuepoint.language.LanguageTag;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files with corrections of the captions of a talk. */
public final class CorrectionFiles {
  private final Map<Path, Optional<String>> languages = new LinkedHashMap<>();

  /** Adds a file with corrections. */
  public void add(TalkFile file) {
    languages.put(file.path(), file.language());
  }

  /** The files, and the BCP 47 tag in the name of each. */
  public Map<Path, Optional<String>> languages() {
    return Collections.unmodifiableMap(languages);
  }

  /**
   * The file with corrections of a transcript, whether it is there or not.
   *
   * @param captions the files of captions of the talk
   * @throws IllegalArgumentException when the transcript is of none of them
   */
  public Path of(Transcript transcript, List<TalkFile> captions) {
    Language language = Language.of(transcript.language());
    return languages.entrySet().stream()
        .filter(one -> one.getValue().filter(language::is).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> beside(transcript, captions));
  }

  private static Path beside(Transcript transcript, List<TalkFile> captions) {
    TalkFile file =
        captions.stream()
            .filter(one -> transcript.file().filter(one.path()::endsWith).isPresent())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("not of the talk: " + transcript.file()));
    Optional<String> tag =
        Optional.of(transcript.language()).filter(one -> !one.equals(LanguageTag.UNKNOWN));
    return file.path().resolveSibling(CorrectionsFile.name(file.stem(), tag));
  }
}
