package cuepoint.collection;

import cuepoint.caption.Captions;
import cuepoint.caption.Repairs;
import cuepoint.collection.file.RegularFile;
import cuepoint.collection.name.LanguageTag;
import cuepoint.language.LanguageDetector;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the caption files of a talk: the best transcript of each language. */
final class TranscriptReader {
  private final FileProblems problems;
  private final List<Path> passedOver = new ArrayList<>();
  private final List<String> detected = new ArrayList<>();
  private Repairs repairs = Repairs.NONE;

  TranscriptReader(FileProblems problems) {
    this.problems = problems;
  }

  /** What was repaired, and how often. */
  Repairs repairs() {
    return repairs;
  }

  /** The files that were not used, because there is a better one of the language. */
  List<Path> passedOver() {
    return passedOver;
  }

  /** BCP 47 tags of the languages that were detected; {@code und} where none was. */
  List<String> detected() {
    return detected;
  }

  /**
   * Reads all caption files of a talk.
   *
   * @param kind who wrote them, if the metadata says so
   * @param language BCP 47 tag of the talk, which is that of files that do not give one
   * @return the talk's own language first, then by their tags
   */
  List<Transcript> read(TalkFiles files, Optional<CaptionKind> kind, Optional<String> language) {
    Map<Language, List<CaptionVariant>> variants = new LinkedHashMap<>();
    for (TalkFiles.CaptionPath file : files.captions()) {
      captions(file.path())
          .filter(captions -> !captions.cues().isEmpty())
          .map(captions -> transcript(captions, file, kind, language))
          .ifPresent(transcript ->
              variants
                  .computeIfAbsent(Language.of(transcript.language()), one -> new ArrayList<>())
                  .add(new CaptionVariant(file.path(), transcript)));
    }
    String own = language.orElse(LanguageTag.UNKNOWN);
    return variants.values().stream()
        .map(all -> best(all, own))
        .sorted(
            Comparator.comparing((Transcript one) -> !Language.of(own).is(one.language()))
                .thenComparing(Transcript::language))
        .toList();
  }

  private Transcript best(List<CaptionVariant> variants, String language) {
    CaptionVariant best = CaptionVariant.best(variants, language);
    variants.stream().filter(one -> !one.equals(best)).forEach(one -> passedOver.add(one.file()));
    return best.transcript();
  }

  private Optional<Captions> captions(Path file) {
    try {
      RegularFile.check(file, RegularFile.MAX_CAPTION_BYTES);
      Captions captions = Captions.read(file);
      captions.problems().forEach(one -> problems.add(file, one.line(), one.message()));
      repairs = repairs.plus(captions.repairs());
      return Optional.of(captions);
    } catch (IOException e) {
      problems.unreadable(file, e);
      return Optional.empty();
    }
  }

  private Transcript transcript(
      Captions captions,
      TalkFiles.CaptionPath file,
      Optional<CaptionKind> kind,
      Optional<String> language) {
    return new Transcript(
        file.language()
            .or(() -> captions.language().flatMap(LanguageTag::of))
            .or(() -> language)
            .orElseGet(() -> detected(captions.cues())),
        kind.or(captions::kind).orElse(CaptionKind.MANUAL),
        captions.cues());
  }

  private String detected(List<Cue> cues) {
    String language = LanguageDetector.ofCues(cues).orElse(LanguageTag.UNKNOWN);
    detected.add(language);
    return language;
  }
}
