package cuepoint.caption;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.CharsetSource;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.nio.charset.Charset;
import java.util.Optional;

/** Passes everything on, but no more than 100 problems. */
final class ProblemLimit implements CaptionSink {
  private static final int MOST = 100;

  private final CaptionSink sink;
  private int problems;

  ProblemLimit(CaptionSink sink) {
    this.sink = sink;
  }

  @Override
  public void charset(Charset charset, CharsetSource source, Optional<Charset> alternative) {
    sink.charset(charset, source, alternative);
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
  public void problem(int line, String message) {
    problems++;
    if (problems < MOST) {
      sink.problem(line, message);
    } else if (problems == MOST) {
      sink.problem(line, "problems from here on are not listed");
    }
  }
}
