package cuepoint.cli;

import cuepoint.caption.Repair;
import cuepoint.index.RunReport;
import java.util.Map;
import java.util.TreeMap;
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

  private static String repairs(Map<Repair, Integer> repairs) {
    return new TreeMap<>(repairs)
        .entrySet().stream()
            .map(repair -> "%s %,d".formatted(repair.getKey().label(), repair.getValue()))
            .collect(Collectors.joining(", "));
  }
}
