package cuepoint.cli.fill;

import cuepoint.cli.print.Output;
import cuepoint.cli.shell.Style;
import cuepoint.draft.Doubt;
import cuepoint.ingest.Change;
import cuepoint.ingest.FilePlan;
import cuepoint.ingest.ImportPlan;
import cuepoint.ingest.TalkPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an import does to an event, a line for each talk that it changes, keeps or doubts. */
record ImportText(Output output) {
  void print(ImportPlan plan) {
    output.line(output.style().bold(plan.folder().getFileName().toString()));
    plan.event()
        .ifPresent(file -> {
          boolean isNew = file.change() == Change.ADDED;
          lines("event.json", name(file), isNew, List.of(file), List.of());
        });
    for (TalkPlan talk : plan.talks()) {
      lines(talk.stem(), talk.title(), talk.isNew(), talk.files(), talk.doubts());
    }
    output.text(summary(plan));
  }

  private static String name(FilePlan event) {
    return event.fields().stream()
        .filter(field -> field.name().equals("name"))
        .map(field -> field.value().asText())
        .findFirst()
        .orElse("");
  }

  private void lines(
      String stem, String title, boolean isNew, List<FilePlan> files, List<Doubt> doubts) {
    List<String> written = files.stream().flatMap(file -> written(file, isNew)).toList();
    if (!written.isEmpty()) {
      line(
          isNew ? "new" : "changed",
          stem,
          isNew && !title.equals(stem) ? title : String.join(", ", written));
    }
    List<String> kept = files.stream().flatMap(ImportText::kept).toList();
    if (!kept.isEmpty()) {
      line("kept", stem, String.join(", ", kept));
    }
    for (Doubt doubt : doubts) {
      line("?", stem, doubt.field() + ": " + doubt.reason());
    }
  }

  private void line(String what, String stem, String rest) {
    output.line("  %-8s ".formatted(what), Style.harmless(stem), "  ", output.style().dim(rest));
  }

  /** A new talk is written as a whole; of others, the fields and files. */
  private static Stream<String> written(FilePlan file, boolean isNew) {
    if (!file.change().isWritten()) {
      return Stream.of();
    }
    List<String> fields = new ArrayList<>(file.names(Change.ADDED));
    fields.addAll(file.names(Change.CHANGED));
    return isNew || file.source().isPresent() || fields.isEmpty()
        ? Stream.of(file.file().getFileName().toString())
        : fields.stream();
  }

  private static Stream<String> kept(FilePlan file) {
    String name = file.file().getFileName().toString();
    return switch (file.change()) {
      case EDITED -> Stream.of(name + " (yours)");
      case REMOVED -> Stream.of(name + " (you deleted it)");
      default ->
          Stream.concat(
              file.names(Change.EDITED).stream().map(field -> field + " (yours)"),
              file.names(Change.REMOVED).stream().map(field -> field + " (you removed it)"));
    };
  }

  private static String summary(ImportPlan plan) {
    List<TalkPlan> talks = plan.talks();
    long written = talks.stream().filter(TalkPlan::isWritten).count();
    long added = talks.stream().filter(talk -> talk.isNew() && talk.isWritten()).count();
    long kept = talks.stream().filter(TalkPlan::isKept).count();
    long doubted = talks.stream().filter(talk -> !talk.doubts().isEmpty()).count();
    String counts =
        "%,d %s: %,d new, %,d changed, %,d unchanged"
            .formatted(
                talks.size(),
                talks.size() == 1 ? "talk" : "talks",
                added,
                written - added,
                talks.size() - written);
    return counts
        + (kept > 0 ? "; your edits of %,d kept".formatted(kept) : "")
        + (doubted > 0 ? "; %,d to look at (?)".formatted(doubted) : "");
  }
}
