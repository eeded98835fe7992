package cuepoint.caption.format.broadcast;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.FrameRate;
import cuepoint.caption.format.ProgrammeStart;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scenarist Closed Captions ({@code .scc}): time codes of 29.97 frames a second, with a semicolon
 * if they drop numbers, and the bytes that are transmitted from then on, two in each frame. The
 * first channel is read. Built from 47 CFR 15.119 and the form that tools have in common.
 */
public final class Scc implements CaptionFormat {
  private static final String HEADER = "Scenarist_SCC";
  private static final Pattern LINE =
      Pattern.compile("\\s*(\\d\\d):([0-5]\\d):([0-5]\\d)([:;.,])(\\d\\d)\\s++(\\S.*)");
  private static final Pattern PAIR = Pattern.compile("[0-9a-fA-F]{4}");

  @Override
  public String name() {
    return "scc";
  }

  @Override
  public boolean matches(String head) {
    String first = head.lines().findFirst().orElse("");
    Matcher line = LINE.matcher(first);
    boolean data = line.matches() && PAIR.matcher(line.group(6).split("\\s", 2)[0]).matches();
    return data || head.regionMatches(true, 0, HEADER, 0, HEADER.length());
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    new Transmission(text.lines(), out).read();
  }

  /** The state of reading one file. */
  private static final class Transmission {
    private final Lines lines;
    private final Cleaning out;
    private final CaptionDecoder decoder;
    private ProgrammeStart start;
    private boolean started;
    private long latest;

    Transmission(Lines lines, Cleaning out) {
      this.lines = lines;
      this.out = out;
      this.start = new ProgrammeStart(rate(":").millis(1, 0, 0, 0), out);
      this.decoder = new CaptionDecoder(cue -> out.cue(start.shifted(cue, lines.number())));
    }

    void read() throws IOException {
      for (String line = lines.next(); line != null; line = lines.next()) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
          transmit(parts);
        } else if (!line.isBlank() && !line.strip().startsWith(HEADER)) {
          out.problem(lines.number(), "a line without a time code, expected 00:00:01:00 9420 9470");
        }
      }
      decoder.end(latest);
      if (decoder.isSecondChannelUsed()) {
        out.problem(1, "the captions of the second channel are passed over");
      }
    }

    private void transmit(Matcher line) {
      FrameRate rate = rate(line.group(4));
      if (!started) {
        start = new ProgrammeStart(rate.millis(1, 0, 0, 0), out);
        started = true;
      }
      StringTokenizer pairs = new StringTokenizer(line.group(6));
      boolean bad = false;
      for (int i = 0; pairs.hasMoreTokens(); i++) {
        String pair = pairs.nextToken();
        latest = millis(line, rate, i);
        bad |= !PAIR.matcher(pair).matches();
        if (PAIR.matcher(pair).matches()) {
          int bytes = Integer.parseInt(pair, 16);
          decoder.read(bytes >> 8, bytes & 0xFF, latest);
        }
      }
      if (bad) {
        out.problem(lines.number(), "bytes that are not four hexadecimal digits, expected 9420");
      }
    }

    private static long millis(Matcher line, FrameRate rate, int frames) {
      return rate.millis(
          Long.parseLong(line.group(1)),
          Long.parseLong(line.group(2)),
          Long.parseLong(line.group(3)),
          Double.parseDouble(line.group(5)) + frames);
    }

    private static FrameRate rate(String divider) {
      return FrameRate.ntsc(divider.equals(":") ? FrameRate.Drop.NONE : FrameRate.Drop.NTSC);
    }
  }
}
