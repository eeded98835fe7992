package cuepoint.cli.print;

import cuepoint.caption.Captions;
import cuepoint.collection.Collection;
import cuepoint.language.LanguageDetector;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of the language of a caption file.
 *
 * @param stated BCP 47 tag in the file or its name
 * @param detected BCP 47 tag of what is said; only where none is stated, and empty in doubt
 */
record StatedLanguage(Optional<String> stated, Optional<String> detected) {

  static StatedLanguage of(Path file, Captions captions) {
    Optional<String> stated = Collection.languageInName(file).or(captions::language);
    return new StatedLanguage(
        stated, stated.isPresent() ? Optional.empty() : LanguageDetector.ofCues(captions.cues()));
  }

  /** For people to read: {@code "de"}, {@code "de (detected)"}. */
  String text() {
    return stated
        .or(() -> detected.map(tag -> tag + " (detected)"))
        .orElse("language not stated, and not detected");
  }
}
