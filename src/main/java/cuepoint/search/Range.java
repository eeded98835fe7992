package cuepoint.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 */
public record Range(int start, int end) {

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
