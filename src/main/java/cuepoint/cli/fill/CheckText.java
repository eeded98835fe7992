package cuepoint.cli.fill;

import cuepoint.check.Finding;
import cuepoint.check.Kind;
import cuepoint.cli.print.Output;
import cuepoint.cli.shell.Style;
import java.util.List;
import java.util.Locale;

/** What a check found, for a person: by kind, what should be mended first. */
record CheckText(Output output) {
  /** So many of what is only worth knowing. */
  private static final int SHOWN = 3;

  void write(int talks, List<Finding> findings) {
    for (Kind kind : Kind.values()) {
      List<Finding> ofKind = findings.stream().filter(one -> one.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        write(kind, ofKind);
      }
    }
    long toMend = CheckFormat.toMend(findings);
    output.text(
        String.format(
            Locale.ROOT,
            "%,d %s: %s, %,d worth knowing",
            talks,
            talks == 1 ? "talk" : "talks",
            toMend == 0 ? "nothing to mend" : "%,d to mend".formatted(toMend),
            findings.size() - toMend));
  }

  private void write(Kind kind, List<Finding> findings) {
    Style style = output.style();
    output.line(
        style.bold(kind.title()), style.dim(" (%s, %,d)".formatted(kind.label(), findings.size())));
    int shown = kind.isToMend() ? findings.size() : Math.min(SHOWN, findings.size());
    findings.stream().limit(shown).forEach(this::write);
    if (shown < findings.size()) {
      output.line("  ", style.dim("and %,d more".formatted(findings.size() - shown)));
    }
  }

  private void write(Finding finding) {
    String place = finding.place();
    output.text("  " + (place.isEmpty() ? "" : place + ": ") + finding.message());
  }
}
