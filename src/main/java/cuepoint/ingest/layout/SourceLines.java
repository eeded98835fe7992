package cuepoint.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that are lists: each of their lines has a talk. */
public final class SourceLines {
  private SourceLines() {}

  /**
   * The lines of such a paragraph; none if it is prose. Lines that the page ends as well may also
   * be without a talk.
   */
  public static List<Line> of(Line line) {
    List<Line> shown = split(line, Character.toString(Line.BREAK));
    if (shown.stream().filter(SourceLines::hasVideo).count() > 1) {
      return shown.stream().filter(SourceLines::hasVideo).toList();
    }
    List<Line> written = split(line, "\n");
    boolean list =
        written.stream().allMatch(SourceLines::beginsWithLink)
            || written.stream().allMatch(SourceLines::endsWithAddress);
    return written.size() > 1 && list ? written : List.of();
  }

  private static boolean beginsWithLink(Line line) {
    return hasVideo(line) && line.plain(0, line.videos().getFirst().from()).length() < 3;
  }

  private static boolean endsWithAddress(Line line) {
    return hasVideo(line)
        && line.videos().getLast().text().isEmpty()
        && line.plain(line.videos().getLast().to(), line.text().length()).length() < 3;
  }

  private static boolean hasVideo(Line line) {
    return !line.videos().isEmpty();
  }

  private static List<Line> split(Line line, String end) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int to = 0; to < line.text().length(); from = to + end.length()) {
      int found = line.text().indexOf(end, from);
      to = found < 0 ? line.text().length() : found;
      Line one = line.part(from, to);
      if (!one.plain().isEmpty() || !one.links().isEmpty()) {
        lines.add(one);
      }
    }
    return lines;
  }
}
