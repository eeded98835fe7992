package cuepoint.caption;

import cuepoint.talk.CaptionKind;

/**
 * Where a {@link CaptionFormat} puts what it reads: the one chain that cleans the cues of all
 * formats, a stage for each repair. It holds back a few cues at most.
 */
final class Cleaning {
  private final CaptionSink sink;
  private final Stage first;
  private boolean empty = true;

  Cleaning(CaptionSink sink) {
    this.sink = sink;
    Stage rows = new NamedTurns(new Speakers(new CleanCues(sink)));
    Stage lengths = new TooLong(sink, rows);
    Stage joins = new RepeatsAtJoins(sink, new RollingCaptions(sink, lengths));
    this.first = new UntimedSentinels(sink, new EndsBeforeStarts(sink, joins));
  }

  void language(String tag) {
    if (!tag.isBlank()) {
      sink.language(tag.strip());
    }
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
    empty = false;
    first.cue(cue);
  }

  void end() {
    if (empty) {
      problem(1, "the file holds no cues");
    }
    first.end();
  }
}
