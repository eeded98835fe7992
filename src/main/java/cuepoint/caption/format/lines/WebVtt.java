package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * WebVTT, <a href="https://www.w3.org/TR/webvtt1/">W3C Candidate Recommendation of 2019-04-04</a>,
 * section 6.1; also without its first line, and with headers of joined HLS segments (RFC 8216,
 * section 3.5) in the middle.
 */
public final class WebVtt implements CaptionFormat {
  static final String SIGNATURE = "WEBVTT";

  @Override
  public String name() {
    return "webvtt";
  }

  @Override
  public boolean matches(String head) {
    return hasSignature(head) || FirstCue.in(Fences.inside(head)).isWebVtt();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    if (!hasSignature(text.head())) {
      out.repair(Repair.MISSING_HEADER);
    }
    CueTimes times = CueTimes.webVtt(Fences.inside(text.head()), out);
    new WebVttBlocks(text.lines(), times, new Fences(text.head()), out).read();
  }

  private static boolean hasSignature(String head) {
    return Fences.inside(head).stripLeading().startsWith(SIGNATURE);
  }
}
