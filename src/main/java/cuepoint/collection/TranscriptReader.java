package cuepoint.collection;

import cuepoint.caption.Captions;
import cuepoint.caption.Repairs;
import cuepoint.collection.name.LanguageTag;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the caption files of a talk: one transcript for each language, manual before automatic. */
final class TranscriptReader {
  private final FileProblems problems;
  private Repairs repairs = Repairs.NONE;

  TranscriptReader(FileProblems problems) {
    this.problems = problems;
  }

  /** What was repaired, and how often. */
  Repairs repairs() {
    return repairs;
  }

  /**
   * Reads all caption files of a talk.
   *
   * @param kind who wrote them, if the metadata says so
   * @param language BCP 47 tag of those that do not give one
   */
  List<Transcript> read(TalkFiles files, Optional<CaptionKind> kind, String language) {
    List<Transcript> transcripts = new ArrayList<>();
    for (TalkFiles.CaptionPath file : files.captions()) {
      captions(file.path())
          .filter(captions -> !captions.cues().isEmpty())
          .map(captions -> transcript(captions, file, kind, language))
          .ifPresent(transcripts::add);
    }
    transcripts.sort(
        Comparator.comparing((Transcript one) -> !one.language().equals(language))
            .thenComparing(Transcript::language)
            .thenComparing(Transcript::kind));
    return firstOfEachLanguage(transcripts);
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

  private static Transcript transcript(
      Captions captions, TalkFiles.CaptionPath file, Optional<CaptionKind> kind, String language) {
    return new Transcript(
        file.language().or(() -> captions.language().flatMap(LanguageTag::of)).orElse(language),
        kind.or(captions::kind).orElse(CaptionKind.MANUAL),
        captions.cues());
  }

  private static List<Transcript> firstOfEachLanguage(List<Transcript> sorted) {
    List<Transcript> first = new ArrayList<>();
    for (Transcript next : sorted) {
      if (first.isEmpty() || !first.getLast().language().equals(next.language())) {
        first.add(next);
      }
    }
    return first;
  }
}
