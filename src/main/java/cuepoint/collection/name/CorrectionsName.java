package cuepoint.collection.name;

import cuepoint.collection.name.TalkFile.Role;
import cuepoint.language.LanguageTag;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the name of a file of corrections can be read: {@code STEM.LANG} or {@code STEM}. */
final class CorrectionsName {
  private CorrectionsName() {}

  /**
   * The ways to read a name, the longest stem first.
   *
   * @param stem the name without its extension
   */
  static Stream<TalkFile> readings(Path file, String stem) {
    int dot = stem.lastIndexOf('.');
    Optional<String> language =
        dot > 0
            ? LanguageTag.read(stem.substring(dot + 1)).map(LanguageTag::tag)
            : Optional.empty();
    return Stream.concat(
        Stream.of(named(file, stem, Optional.empty())),
        language.stream().map(tag -> named(file, stem.substring(0, dot), Optional.of(tag))));
  }

  private static TalkFile named(Path file, String stem, Optional<String> language) {
    return new TalkFile(file, Role.CORRECTIONS, stem, language, Set.of());
  }
}
