package cuepoint.correction;

import cuepoint.file.ProblemSink;
import cuepoint.talk.Cue;
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
   * Corrects transcripts. A correction that does not fit is a problem.
   *
   * @param transcripts at most one for each language, the talk's own first
   * @param files with corrections, and the BCP 47 tag that each has in its name
   * @param extent of the talk in its recording: what is corrected elsewhere is of another talk
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
      if (isOfTalk(one, transcript) && !cues.apply(one) && !isAtBorder(one)) {
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

  /** Of several talks in a recording, it is of the one that has its time, or the cue of it. */
  private boolean isOfTalk(Correction one, Transcript transcript) {
    return one.millis()
        .map(at -> extent.has(at) || transcript.cues().stream().anyMatch(cue -> isAt(cue, at)))
        .orElseGet(extent::coversAll);
  }

  private static boolean isAt(Cue cue, long millis) {
    return cue.timed() && cue.startMillis() <= millis && millis < cue.endMillis();
  }

  /** Whether its cue may belong to the talk before or after. */
  private boolean isAtBorder(Correction one) {
    return one.millis()
        .filter(at ->
            !extent.has(Math.max(0, at - CorrectedCues.NEAR_MILLIS))
                || !extent.has(at + CorrectedCues.NEAR_MILLIS))
        .isPresent();
  }
}
