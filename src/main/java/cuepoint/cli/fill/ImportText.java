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
  private static final String LINE = "  %-8s ";

  void print(ImportPlan plan) {
    output.line(output.style().bold(plan.folder().getFileName().toString()));
    plan.event().ifPresent(file -> lines("", "event.json", false, List.of(file), List.of()));
    for (TalkPlan talk : plan.talks()) {
      lines(talk.stem(), talk.title(), talk.isNew(), talk.files(), talk.doubts());
    }
    output.text(summary(plan));
  }

  private void lines(
      String stem, String title, boolean isNew, List<FilePlan> files, List<Doubt> doubts) {
    List<String> written = files.stream().flatMap(file -> written(file, isNew)).toList();
    String name = stem.isEmpty() ? title : stem;
    if (!written.isEmpty()) {
      line(isNew ? "new" : "changed", name, isNew ? title : String.join(", ", written));
    }
    List<String> kept = files.stream().flatMap(ImportText::kept).toList();
    if (!kept.isEmpty()) {
      line("kept", name, String.join(", ", kept));
    }
    for (Doubt doubt : doubts) {
      line("?", name, doubt.field() + ": " + doubt.reason());
    }
  }

  private void line(String what, String name, String rest) {
    output.line(LINE.formatted(what), Style.harmless(name), "  ", output.style().dim(rest));
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
