package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;

/**
 * The chain that cleans the cues of all formats, with a stage for each repair. It buffers a few
 * hundred cues at most.
 */
public final class Cleaning {
  private final CaptionSink sink;
  private final Stage first;
  private boolean empty = true;

  public Cleaning(CaptionSink sink) {
    this.sink = sink;
    Stage speakers = new Speakers(new CueJoiner(sink));
    Stage lengths = new LongCues(sink, speakers);
    Stage rolling = new RollingCaptions(sink, lengths);
    Stage joins = new RepeatsAtJoins(sink, new GrowingCaptions(sink, rolling));
    this.first = new UntimedSentinels(sink, new EndsBeforeStarts(sink, joins));
  }

  public void language(String tag) {
    if (!tag.isBlank()) {
      sink.language(tag.strip());
    }
  }

  public void kind(CaptionKind kind) {
    sink.kind(kind);
  }

  public void repair(Repair repair) {
    sink.repair(repair);
  }

  public void problem(int line, String message) {
    sink.problem(line, message);
  }

  public void cue(RawCue cue) {
    empty = false;
    if (cue.isCut()) {
      tooLong(cue.line());
    }
    first.cue(cue);
  }

  /**
   * Says that not all of a cue's text is kept.
   *
   * @param line where the cue begins, from 1; 0 if that is not known
   */
  public void tooLong(int line) {
    problem(Math.max(1, line), "more text than one cue can have, the rest of it is left out");
  }

  public void end() {
    if (empty) {
      problem(1, "the file holds no cues");
    }
    first.end();
  }
}
