package cuepoint.correction;

import cuepoint.file.ProblemSink;
import cuepoint.language.LanguageTag;
import cuepoint.talk.Extent;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrects the transcripts of a talk. */
public final class TalkCorrections {
  private final List<Transcript> transcripts;
  private final Extent extent;
  private final ProblemSink problems;

  private TalkCorrections(List<Transcript> transcripts, Extent extent, ProblemSink problems) {
    this.transcripts = new ArrayList<>(transcripts);
    this.extent = extent;
    this.problems = problems;
  }

  /**
   * Corrects transcripts. A correction that does not fit is a problem.
   *
   * @param transcripts at most one for each language, the talk's own first
   * @param files with corrections, and the BCP 47 tag that each has in its name
   * @param extent which part of its recording the talk is: the corrections of other parts are not
   *     its own
   */
  public static List<Transcript> apply(
      List<Transcript> transcripts,
      Map<Path, Optional<String>> files,
      Extent extent,
      ProblemSink problems) {
    TalkCorrections all = new TalkCorrections(transcripts, extent, problems);
    files.forEach(all::apply);
    return all.transcripts;
  }

  /**
   * The file that corrects a language, whether it is there or not.
   *
   * @param files that are there, and the BCP 47 tag that each has in its name
   * @param stem the path of the captions without language and extension
   */
  public static Path file(Map<Path, Optional<String>> files, String language, Path stem) {
    Optional<String> tag = Optional.of(language).filter(one -> !one.equals(LanguageTag.UNKNOWN));
    return files.entrySet().stream()
        .filter(one -> one.getValue().filter(Language.of(language)::is).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(
            () -> stem.resolveSibling(CorrectionsFile.name(stem.getFileName().toString(), tag)));
  }

  private void apply(Path file, Optional<String> language) {
    List<Correction> corrections = CorrectionsFile.read(file, problems);
    for (int i = 0; i < transcripts.size(); i++) {
      Transcript transcript = transcripts.get(i);
      if (language.isEmpty() || Language.of(language.get()).is(transcript.language())) {
        transcripts.set(i, corrected(transcript, file, corrections));
        return;
      }
    }
    if (extent.coversAll()) {
      problems.add(file, 0, "there are no captions of the talk to correct, in this language");
    }
  }

  private Transcript corrected(Transcript transcript, Path file, List<Correction> corrections) {
    CorrectedCues cues = new CorrectedCues(transcript.cues());
    for (Correction one : corrections) {
      boolean elsewhere = one.millis().filter(extent::has).isEmpty() && !extent.coversAll();
      if (!elsewhere && !cues.apply(one)) {
        problems.add(
            file,
            one.line(),
            "\"%s\" is not in the captions%s; change or remove the correction"
                .formatted(one.old(), one.millis().isPresent() ? " near this time" : ""));
      }
    }
    return transcript.with(cues.cues());
  }
}
