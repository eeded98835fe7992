package cuepoint.cli.print;

import cuepoint.collection.ListedFile;
import cuepoint.collection.PassedOver;
import cuepoint.index.Changes;
import cuepoint.index.RunReport;
import cuepoint.talk.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
        "%s: %,d added, %,d changed, %,d removed, %,d unchanged"
            .formatted(
                talks(report),
                report.changes().added().size(),
                report.changes().changed().size(),
                report.changes().removed().size(),
                report.unchanged()));
    if (!report.repairs().isEmpty()) {
      lines.add("repaired in captions: " + counts(report.repairs().byName()));
    }
    if (!report.detected().isEmpty()) {
      lines.add("language not stated; detected: " + counts(named(report.detected())));
    }
    lines.addAll(passedOver(report.passedOver()));
    return String.join("\n", lines);
  }

  /** A line for each kind of files that are passed over. */
  public static List<String> passedOver(List<ListedFile> files) {
    return byKind(files).entrySet().stream()
        .map(kind -> "passed over, %s: %s".formatted(kind.getKey(), some(kind.getValue())))
        .toList();
  }

  /** What is different since the run before, on one line. */
  public static String changes(RunReport report) {
    Changes changes = report.changes();
    StringJoiner parts = new StringJoiner("; ");
    add("added", changes.added(), parts);
    add("changed", changes.changed(), parts);
    add("removed", changes.removed(), parts);
    if (changes.glossary()) {
      parts.add("the glossary has changed");
    }
    return talks(report) + ": " + parts;
  }

  private static void add(String what, List<String> ids, StringJoiner parts) {
    if (!ids.isEmpty()) {
      parts.add(what + " " + some(ids));
    }
  }

  private static String talks(RunReport report) {
    return "%,d %s".formatted(report.talks(), report.talks() == 1 ? "talk" : "talks");
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
