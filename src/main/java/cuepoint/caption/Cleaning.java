package cuepoint.caption;

import cuepoint.talk.CaptionKind;

/**
 * Where a {@link CaptionFormat} puts what it reads: the one chain that cleans the cues of all
 * formats, a stage for each repair. It holds back a few cues at most.
 */
final class Cleaning {
  private final CaptionSink sink;
  private final Stage first;

  Cleaning(CaptionSink sink) {
    this.sink = sink;
    Stage rows = new Speakers(new CleanCues(sink));
    Stage shown = new RepeatsAtJoins(sink, new RollingCaptions(sink, rows));
    this.first = new UntimedSentinels(sink, new EndsBeforeStarts(sink, shown));
  }

  void language(String tag) {
    sink.language(tag);
  }

  void kind(CaptionKind kind) {
    sink.kind(kind);
  }

  void repair(Repair repair) {
    sink.repair(repair);
  }

  void problem(int line, String message) {
    sink.problem(new Problem(line, message));
  }

  void cue(RawCue cue) {
    first.cue(cue);
  }

  void end() {
    first.end();
  }
}
