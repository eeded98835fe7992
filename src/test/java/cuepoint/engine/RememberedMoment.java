package cuepoint.engine;

import cuepoint.search.Hit;
import cuepoint.search.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A query and the moment that it means.
 *
 * @param talk {@code EVENT/STEM}
 * @param start in s
 * @param end in s
 * @param kind what people remember of it
 */
public record RememberedMoment(String talk, double start, double end, String kind, String text) {
  private static final double BEFORE_SECONDS = 30;
  private static final double AFTER_SECONDS = 5;

  /** Those of a file of lines {@code YEAR/SESSION, start s, end s, kind, query} between tabs. */
  public static List<RememberedMoment> in(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(RememberedMoment::of).toList();
  }

  private static RememberedMoment of(String line) {
    String[] fields = line.split("\t", -1);
    return new RememberedMoment(
        "wwdc-" + fields[0],
        Double.parseDouble(fields[1]),
        Double.parseDouble(fields[2]),
        fields[3],
        fields[4]);
  }

  private boolean isMeant(Moment moment) {
    double seconds = moment.startMillis() / 1000.0;
    return start - BEFORE_SECONDS <= seconds && seconds <= end + AFTER_SECONDS;
  }

  /**
   * The rank of the right talk, from 1; 0 when it is not there, or none of its moments starts from
   * 30 s before to 5 s after the right one.
   */
  public int rank(List<Hit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).talk().id().equals(talk)) {
        return hits.get(i).moments().stream().anyMatch(this::isMeant) ? i + 1 : 0;
      }
    }
    return 0;
  }
}
