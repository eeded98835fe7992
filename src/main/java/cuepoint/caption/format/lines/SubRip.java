package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * SubRip ({@code .srt}), which has no specification: a number, a line of times, text up to an empty
 * line, as ffmpeg and VLC read it. Numbers and empty lines may be missing, the text may contain
 * empty lines, and times may be written as in WebVTT; loosely if no cue of the file is well formed.
 */
public final class SubRip implements CaptionFormat {
  @Override
  public String name() {
    return "srt";
  }

  @Override
  public boolean matches(String head) {
    return FirstCue.in(Fences.inside(head)).isFound();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    String head = Fences.inside(text.head());
    CueTimes times = CueTimes.subRip(head, out);
    CueNumbers numbers = new CueNumbers(times.loose(), CueNumber.areWords(head));
    new SubRipBlocks(text.lines(), times, numbers, new Fences(text.head()), out).read();
  }
}
