package cuepoint.cli.print;

import cuepoint.caption.CaptionSummary;
import cuepoint.cli.shell.Style;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a collection for a person, those of each talk below its id. */
final class FilesText {
  private static final String OTHERS = "other files";
  private static final String PASSED_OVER = "passed over";
  private static final String INDENT = "      ";

  /** Longer names push what follows to the right. */
  private static final int MAX_COLUMN = 48;

  private final Output output;
  private final CaptionsText captions;
  private String heading = "";
  private int talks;
  private final Set<String> files = new HashSet<>();
  private final Set<String> passedOver = new HashSet<>();
  private final Set<String> withProblems = new HashSet<>();

  FilesText(Output output) {
    this.output = output;
    this.captions = new CaptionsText(output);
  }

  /** Writes the files of one talk, or of none. */
  void write(List<ListedFile> group) {
    int column = group.stream().mapToInt(file -> file.path().length()).max().orElse(0);
    String note = group.stream().anyMatch(FilesText::isUsedCaptions) ? "" : " · no captions yet";
    for (ListedFile file : group) {
      heading(file.talk(), note);
      write(file, Math.min(column, MAX_COLUMN));
    }
  }

  private static boolean isUsedCaptions(ListedFile file) {
    return file.role() == ListedFile.Role.CAPTIONS && file.passedOver().isEmpty();
  }

  private void heading(Optional<String> talk, String note) {
    String next = talk.orElse(OTHERS);
    if (!heading.equals(next)) {
      output.line(output.style().bold(next), output.style().dim(talk.isEmpty() ? "" : note));
      heading = next;
      talks += talk.isPresent() ? 1 : 0;
    }
  }

  private void write(ListedFile file, int column) {
    Optional<CaptionSummary> read = file.captions().filter(one -> one.cues() > 0);
    String what =
        read.map(one -> captions(file, one))
            .or(() ->
                file.passedOver()
                    .map(why -> PASSED_OVER + " (" + why.kind() + "): " + why.reason()))
            .orElse(file.role().label());
    String path = Style.harmless(file.path());
    output.line(
        "  ", path, " ".repeat(Math.max(0, column - path.length())), "  ", Style.harmless(what));
    read.ifPresent(one -> details(file, one));
    file.problems().forEach(this::write);
    files.add(file.path());
    file.passedOver().ifPresent(why -> passedOver.add(file.path()));
    file.problems().forEach(problem -> withProblems.add(file.path()));
  }

  private void details(ListedFile file, CaptionSummary read) {
    file.passedOver()
        .ifPresent(why -> output.line(INDENT, PASSED_OVER, ": ", Style.harmless(why.reason())));
    captions.charset(read.charset(), INDENT);
    captions.repairs(read.repairs(), INDENT);
  }

  private static String captions(ListedFile file, CaptionSummary captions) {
    Optional<String> language = file.language().filter(tag -> !tag.equals("und"));
    String known =
        language
            .map(tag -> file.isDetected() ? tag + " (detected)" : tag)
            .orElse("language not known");
    return "captions, " + String.join(", ", CaptionsText.found(Optional.of(known), captions));
  }

  private void write(FileProblem problem) {
    String line = problem.line() > 0 ? "line " + problem.line() + ": " : "";
    output.line(INDENT, line, Style.harmless(problem.message()));
  }

  /** Writes how many there were. */
  void end() {
    if (files.isEmpty()) {
      return;
    }
    output.line(
        "%,d %s, %,d %s, %,d passed over, %,d with problems"
            .formatted(
                talks,
                talks == 1 ? "talk" : "talks",
                files.size(),
                files.size() == 1 ? "file" : "files",
                passedOver.size(),
                withProblems.size()));
  }
}
