package cuepoint.caption;

/** A stage that mends one thing. */
abstract class Repairing extends Stage {
  private final Repair repair;
  private final CaptionSink sink;
  final Stage next;

  Repairing(Repair repair, CaptionSink sink, Stage next) {
    this.repair = repair;
    this.sink = sink;
    this.next = next;
  }

  void mended() {
    sink.repair(repair);
  }

  @Override
  void end() {
    next.end();
  }
}
