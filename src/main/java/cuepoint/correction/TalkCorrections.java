package cuepoint.correction;

import cuepoint.file.LimitedProblems;
import cuepoint.file.ProblemSink;
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
   * Corrects transcripts. A correction that does not fit is a problem of the talk at its time.
   *
   * @param transcripts of the whole recording, so that what is said around a border of talks is
   *     corrected in the same way for both; at most one for each language, the talk's own first
   * @param files with corrections, and the BCP 47 tag that each has in its name
   * @param extent of the talk in its recording
   * @return what is said within the extent
   */
  public static List<Transcript> apply(
      List<Transcript> transcripts,
      Map<Path, Optional<String>> files,
      Extent extent,
      ProblemSink problems) {
    TalkCorrections all = new TalkCorrections(transcripts, extent, problems);
    files.forEach(all::apply);
    return all.transcripts.stream()
        .map(transcript -> transcript.with(extent.cues(transcript.cues())))
        .toList();
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
    problems.add(file, 0, "there are no captions of the talk to correct, in this language");
  }

  private Transcript corrected(Transcript transcript, Path file, List<Correction> corrections) {
    CorrectedCues cues = new CorrectedCues(transcript.cues());
    LimitedProblems unfit = new LimitedProblems(file, problems);
    for (Correction one : corrections) {
      if (!cues.apply(one) && one.millis().map(extent::has).orElse(true)) {
        unfit.add(
            file,
            one.line(),
            "\"%s\" is not in the captions%s; change or remove the correction"
                .formatted(one.old(), one.millis().isPresent() ? " near this time" : ""));
      }
    }
    unfit.end();
    return transcript.with(cues.cues());
  }
}
