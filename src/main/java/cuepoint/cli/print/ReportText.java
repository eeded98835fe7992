package cuepoint.cli.print;

import cuepoint.caption.Repairs;
import cuepoint.index.RunReport;
import java.util.stream.Collectors;

/** What an index run did, as lines for people. */
public final class ReportText {
  private ReportText() {}

  public static String of(RunReport report) {
    String lines =
        "%,d %s: %,d added, %,d changed, %,d removed, %,d unchanged"
            .formatted(
                report.talks(),
                report.talks() == 1 ? "talk" : "talks",
                report.added(),
                report.changed(),
                report.removed(),
                report.unchanged());
    return report.repairs().isEmpty()
        ? lines
        : lines + "\nrepaired in captions: " + repairs(report.repairs());
  }

  private static String repairs(Repairs repairs) {
    return repairs.byName().entrySet().stream()
        .map(repair -> "%s %,d".formatted(repair.getKey(), repair.getValue()))
        .collect(Collectors.joining(", "));
  }
}
