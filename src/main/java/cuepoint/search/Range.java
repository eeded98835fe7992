package cuepoint.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units, at least 0
 * @param end in UTF-16 units, exclusive, at least {@code start}
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /** Whether another part begins or ends in this one, or next to it. */
  public boolean touches(Range other) {
    return start <= other.end && other.start <= end;
  }

  /** The same parts, ascending, those that touch or overlap as one. */
  public static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    for (Range next : ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
      Range last = merged.isEmpty() ? next : merged.removeLast();
      if (last.end() < next.start()) {
        merged.add(last);
        last = next;
      }
      merged.add(new Range(last.start(), Math.max(last.end(), next.end())));
    }
    return List.copyOf(merged);
  }
}
