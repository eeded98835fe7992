package cuepoint.cli;

import cuepoint.caption.Repairs;
import cuepoint.index.RunReport;
import java.util.stream.Collectors;

/** What a run over the collection did, as lines for people. */
final class ReportText {
  private ReportText() {}

  static String of(RunReport report) {
    String lines =
        "%,d talks: %,d added, %,d changed, %,d removed, %,d unchanged"
            .formatted(
                report.talks(),
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
