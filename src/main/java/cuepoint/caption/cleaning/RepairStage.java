package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.Repair;

/** A stage that makes one kind of repair. */
abstract class RepairStage extends Stage {
  private final Repair repair;
  private final CaptionSink sink;
  final Stage next;

  RepairStage(Repair repair, CaptionSink sink, Stage next) {
    this.repair = repair;
    this.sink = sink;
    this.next = next;
  }

  void repaired() {
    sink.repair(repair);
  }

  @Override
  void end() {
    next.end();
  }
}
