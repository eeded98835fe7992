package cuepoint.cli.print;

import cuepoint.collection.ListedFile;
import cuepoint.collection.PassedOver;
import cuepoint.index.RunReport;
import cuepoint.talk.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an index run did, as lines for people. */
public final class ReportText {
  /** So many files are named, of those that are passed over. */
  private static final int SHOWN = 3;

  private ReportText() {}

  public static String of(RunReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d %s: %,d added, %,d changed, %,d removed, %,d unchanged"
            .formatted(
                report.talks(),
                report.talks() == 1 ? "talk" : "talks",
                report.added(),
                report.changed(),
                report.removed(),
                report.unchanged()));
    if (!report.repairs().isEmpty()) {
      lines.add("repaired in captions: " + counts(report.repairs().byName()));
    }
    if (!report.detected().isEmpty()) {
      lines.add("language not stated; detected: " + counts(named(report.detected())));
    }
    byKind(report.passedOver())
        .forEach((kind, files) -> lines.add("passed over, %s: %s".formatted(kind, some(files))));
    return String.join("\n", lines);
  }

  private static Map<String, List<String>> byKind(List<ListedFile> files) {
    Map<String, List<String>> byKind = new TreeMap<>();
    for (ListedFile file : files) {
      String kind = file.passedOver().map(PassedOver::kind).orElse("files");
      byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(file.path());
    }
    return byKind;
  }

  private static Map<String, Integer> named(Map<String, Integer> detected) {
    Map<String, Integer> named = new TreeMap<>();
    detected.forEach((tag, count) -> named.merge(name(tag), count, Integer::sum));
    return named;
  }

  private static String name(String tag) {
    return Language.of(tag).is("und") ? "not recognised" : Language.of(tag).label();
  }

  private static String some(List<String> files) {
    int more = files.size() - SHOWN;
    String shown = files.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return more > 0 ? "%s and %,d more".formatted(shown, more) : shown;
  }

  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(one -> "%s %,d".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
  }
}
