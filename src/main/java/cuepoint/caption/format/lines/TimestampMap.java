package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.clock.Timing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers {@code X-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000} of joined HLS segments (RFC
 * 8216, section 3.5), which say by how much later than those of the first segment the cues of
 * another are meant.
 *
 * <p>Many writers give the cues of all segments times from the start of the video, whatever their
 * headers say. So cues are moved only once one has ended before its segment begins.
 *
 * <p>Where the times of a segment start again and no such header says where it belongs, its cues
 * and those that follow are untimed.
 */
final class TimestampMap {
  private static final String HEADER = "X-TIMESTAMP-MAP=";
  private static final Pattern MPEGTS = Pattern.compile("MPEGTS:\\s*(\\d{1,10})(?!\\d)");
  private static final Pattern LOCAL = Pattern.compile("LOCAL:\\s*([\\d:.]{5,16})");

  /** A clock of 90 kHz and 33 bits (ISO/IEC 13818-1). */
  private static final long TICKS_PER_MILLI = 90;

  private static final long WRAP_MILLIS = (1L << 33) / TICKS_PER_MILLI;

  /** Segments are cut at frames, cues are not. */
  private static final long TOLERANCE_MILLIS = 1000;

  private static final int MOST_WAITING = 64;

  /** Editors write 99:59:59.999 for an unknown time. */
  private static final long LATEST_MILLIS = 99 * 3_600_000L;

  /** Cues of a segment that the next may begin with again. */
  private static final int MOST_REPEATED = 4;

  private enum Times {
    UNKNOWN,
    FROM_SEGMENT,
    FROM_VIDEO
  }

  /** A cue, and by how much later than the first segment its own begins. */
  private record Waiting(OpenCue cue, long segmentMillis) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private Times times = Times.UNKNOWN;
  private boolean first = true;
  private long firstMillis;
  private long segmentMillis;

  private final Deque<OpenCue> before = new ArrayDeque<>();
  private boolean atJoin;
  private boolean mapped;
  private boolean unknown;
  private int headerLine;

  static boolean is(String line) {
    return line.startsWith(HEADER);
  }

  /** Begins a segment, whose header is in this line, from 1. */
  void join(int line) {
    atJoin = !before.isEmpty();
    mapped = false;
    headerLine = line;
  }

  /** Reads a line of a header; one that is another or broken changes nothing. */
  void read(String line) {
    if (!is(line)) {
      return;
    }
    Matcher ticks = MPEGTS.matcher(line);
    Matcher local = LOCAL.matcher(line);
    if (!ticks.find() || !local.find()) {
      return;
    }
    long millis =
        Long.parseLong(ticks.group(1)) / TICKS_PER_MILLI
            - Math.max(0, new Timestamps(local.group(1), 0).next());
    mapped = !first || before.isEmpty();
    firstMillis = first ? millis : firstMillis;
    first = false;
    long later = millis - firstMillis;
    segmentMillis = later < segmentMillis - WRAP_MILLIS / 2 ? later + WRAP_MILLIS : later;
  }

  /** Passes on a cue of the current segment, once it is known what its times count from. */
  void close(OpenCue cue, Cleaning out) {
    if (atJoin) {
      joined(cue, out);
    }
    remember(cue);
    if (unknown) {
      pass(out);
      cue.closeUntimed(out);
    } else {
      place(cue, out);
    }
  }

  /** Finds out from its first cue whether the times of a segment start again. */
  private void joined(OpenCue first, Cleaning out) {
    atJoin = false;
    boolean restarts =
        first.timing().startMillis() + TOLERANCE_MILLIS < before.getLast().timing().startMillis()
            && before.stream().noneMatch(first::repeats);
    if (!unknown && restarts && !mapped) {
      out.problem(headerLine, "times start again, and nothing says from where: untimed from here");
    }
    unknown = !mapped && (unknown || restarts);
  }

  private void remember(OpenCue cue) {
    if (cue.timing().isTimed() && cue.timing().startMillis() < LATEST_MILLIS) {
      before.addLast(cue);
    }
    if (before.size() > MOST_REPEATED) {
      before.removeFirst();
    }
  }

  private void place(OpenCue cue, Cleaning out) {
    if (segmentMillis <= 0) {
      pass(out);
      cue.close(out);
      return;
    }
    waiting.add(new Waiting(cue, segmentMillis));
    Timing timing = cue.timing();
    if (times == Times.UNKNOWN && timing.endMillis() + TOLERANCE_MILLIS < segmentMillis) {
      times = Times.FROM_SEGMENT;
    } else if (times == Times.UNKNOWN && timing.startMillis() >= segmentMillis) {
      times = Times.FROM_VIDEO;
    }
    if (times != Times.UNKNOWN || waiting.size() == MOST_WAITING) {
      pass(out);
    }
  }

  /** Passes on all cues. */
  void end(Cleaning out) {
    pass(out);
  }

  private void pass(Cleaning out) {
    for (Waiting one : waiting) {
      one.cue.close(times == Times.FROM_SEGMENT ? one.segmentMillis : 0, out);
    }
    waiting.clear();
  }
}
