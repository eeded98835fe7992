package cuepoint.check;

import cuepoint.format.Timecode;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether the times of a talk fit its recording.
 *
 * @param durationMillis how long the recording is, as its metadata say
 */
record TimesCheck(
    Talk talk,
    Optional<Long> durationMillis,
    List<Transcript> transcripts,
    Consumer<Finding> findings) {
  /** Captions stay a little longer than the picture, and lengths are rounded. */
  private static final long TOLERANCE_MILLIS = 5000;

  /** Captions that miss less of the end are of a talk that ends with applause or questions. */
  private static final long SILENT_END_MILLIS = 300_000;

  private static final double FAR_LONGER = 1.2;
  private static final double FAR_SHORTER = 0.5;

  void run() {
    durationMillis.filter(millis -> millis > 0).ifPresent(this::check);
  }

  private void check(long duration) {
    if (talk.extent().startMillis() >= duration) {
      add(Kind.UNREACHABLE, Optional.empty(), "it", talk.extent().startMillis(), duration);
      return;
    }
    for (Chapter chapter : talk.chapters()) {
      if (chapter.startMillis() >= duration) {
        String name = "its chapter \"" + chapter.title() + "\"";
        add(Kind.UNREACHABLE, Optional.empty(), name, chapter.startMillis(), duration);
      }
    }
    transcripts.forEach(transcript -> check(transcript, duration));
  }

  private void check(Transcript transcript, long duration) {
    List<Cue> timed = transcript.cues().stream().filter(Cue::timed).toList();
    if (timed.isEmpty()) {
      return;
    }
    long end = timed.stream().mapToLong(Cue::endMillis).max().orElseThrow();
    boolean isLonger = end > duration * FAR_LONGER + TOLERANCE_MILLIS;
    boolean isShorter = end < duration * FAR_SHORTER && duration - end > SILENT_END_MILLIS;
    long late =
        timed.stream().filter(cue -> cue.startMillis() > duration + TOLERANCE_MILLIS).count();
    if (isLonger || (isShorter && talk.extent().coversAll())) {
      findings.accept(
          finding(
              Kind.WRONG_TALK,
              transcript.file(),
              "its captions end at %s, the recording at %s: they may be of another one"
                  .formatted(Timecode.shortest(end), Timecode.shortest(duration))));
    } else if (late > 0) {
      findings.accept(
          finding(
              Kind.UNREACHABLE,
              transcript.file(),
              "%,d of its captions begin after the end of the recording, at %s"
                  .formatted(late, Timecode.shortest(duration))));
    }
  }

  private void add(Kind kind, Optional<String> file, String what, long millis, long duration) {
    findings.accept(
        finding(
            kind,
            file,
            "%s begins at %s, the recording ends at %s"
                .formatted(what, Timecode.shortest(millis), Timecode.shortest(duration))));
  }

  private Finding finding(Kind kind, Optional<String> file, String message) {
    return new Finding(kind, Optional.of(talk.id()), file, 0, message);
  }
}
