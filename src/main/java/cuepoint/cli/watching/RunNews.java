package cuepoint.cli.watching;

import cuepoint.cli.print.ReportText;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.ListedFile.Use;
import cuepoint.index.RunReport;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a run brought that the runs before it did not: nothing is said twice. */
final class RunNews {
  private final Path transcripts;
  private Set<FileProblem> problems = new HashSet<>();
  private final Set<String> passedOver = new HashSet<>();

  RunNews(Path transcripts) {
    this.transcripts = transcripts;
  }

  /** What cannot be read since this run, a line each; nothing of files that vanished meanwhile. */
  List<String> problems(RunReport report) {
    Set<FileProblem> now = new LinkedHashSet<>(report.problems());
    now.removeIf(this::isGone);
    List<String> news =
        now.stream()
            .filter(problem -> !problems.contains(problem))
            .map(FileProblem::toString)
            .toList();
    problems = now;
    return news;
  }

  private boolean isGone(FileProblem problem) {
    return Files.notExists(transcripts.resolve(problem.file()), LinkOption.NOFOLLOW_LINKS);
  }

  /** What has changed, and which files are passed over since this run, but for unfinished ones. */
  List<String> changes(RunReport report) {
    List<String> lines = new ArrayList<>();
    if (!report.changes().isEmpty()) {
      lines.add(ReportText.changes(report));
    }
    List<ListedFile> others =
        report.passedOver().stream()
            .filter(file -> ListedFile.use(Path.of(file.path())) != Use.NONE)
            .filter(file -> passedOver.add(file.path() + file.passedOver()))
            .toList();
    lines.addAll(ReportText.passedOver(others));
    return lines;
  }
}
