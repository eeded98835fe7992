package cuepoint.caption;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;

/** Passes everything on, but of the problems the first hundred: nobody reads more. */
final class FewProblems implements CaptionSink {
  private static final int MOST = 100;

  private final CaptionSink sink;
  private int problems;

  FewProblems(CaptionSink sink) {
    this.sink = sink;
  }

  @Override
  public void format(String name) {
    sink.format(name);
  }

  @Override
  public void language(String tag) {
    sink.language(tag);
  }

  @Override
  public void kind(CaptionKind kind) {
    sink.kind(kind);
  }

  @Override
  public void cue(Cue cue) {
    sink.cue(cue);
  }

  @Override
  public void repair(Repair repair) {
    sink.repair(repair);
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    if (problems < MOST) {
      sink.problem(problem);
    } else if (problems == MOST) {
      sink.problem(new Problem(problem.line(), "problems from here on are not listed"));
    }
  }
}
