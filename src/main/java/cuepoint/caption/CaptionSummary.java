package cuepoint.caption;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a caption file contains, without its cues.
 *
 * @param format the name of its format; empty when it is not captions
 * @param charset of its text; empty for formats that are not text
 * @param kind who wrote it, if that is known
 * @param cues how many
 * @param timedCues how many of them are timed
 * @param timedWords how many words have times of their own
 * @param startMillis when the first timed cue begins, in ms; {@link Cue#UNTIMED} if none is timed
 * @param endMillis when the last timed cue ends, in ms; {@link Cue#UNTIMED} if none is timed
 * @param speakers in the order in which they first speak
 * @param repairs what was repaired, and how often
 */
public record CaptionSummary(
    Optional<String> format,
    Optional<CaptionCharset> charset,
    Optional<CaptionKind> kind,
    int cues,
    int timedCues,
    int timedWords,
    long startMillis,
    long endMillis,
    List<String> speakers,
    Repairs repairs) {

  public CaptionSummary {
    speakers = List.copyOf(speakers);
  }

  /** Counts what was read. */
  public static CaptionSummary of(Captions captions) {
    int timedCues = 0;
    int timedWords = 0;
    long start = Cue.UNTIMED;
    long end = Cue.UNTIMED;
    Set<String> speakers = new LinkedHashSet<>();
    for (Cue cue : captions.cues()) {
      cue.speaker().ifPresent(speakers::add);
      if (cue.timed()) {
        start = timedCues == 0 ? cue.startMillis() : start;
        end = Math.max(end, cue.endMillis());
        timedCues++;
        timedWords += cue.words().size();
      }
    }
    return new CaptionSummary(
        captions.format(),
        captions.charset(),
        captions.kind(),
        captions.cues().size(),
        timedCues,
        timedWords,
        start,
        end,
        List.copyOf(speakers),
        captions.repairs());
  }

  /** The same of captions of which more is known than their file shows. */
  public CaptionSummary by(CaptionKind writer) {
    return new CaptionSummary(
        format,
        charset,
        Optional.of(writer),
        cues,
        timedCues,
        timedWords,
        startMillis,
        endMillis,
        speakers,
        repairs);
  }
}
