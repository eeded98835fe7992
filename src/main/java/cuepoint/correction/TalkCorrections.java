package cuepoint.correction;

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
  /** Where more do not fit, the file is that of other captions. */
  private static final int MOST_NAMED = 10;

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
    List<Correction> unfit = new ArrayList<>();
    for (Correction one : corrections) {
      if (!cues.apply(one) && one.millis().map(extent::has).orElse(true)) {
        unfit.add(one);
      }
    }
    for (Correction one : unfit.subList(0, Math.min(MOST_NAMED, unfit.size()))) {
      problems.add(
          file,
          one.line(),
          "\"%s\" is not in the captions%s; change or remove the correction"
              .formatted(one.old(), one.millis().isPresent() ? " near this time" : ""));
    }
    if (unfit.size() > MOST_NAMED) {
      problems.add(file, 0, "%,d more do not fit".formatted(unfit.size() - MOST_NAMED));
    }
    return transcript.with(cues.cues());
  }
}
