package cuepoint.cli.fill;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.print.Output;
import cuepoint.fetch.Advice;
import cuepoint.fetch.FetchProgress;
import cuepoint.fetch.FetchReport;
import cuepoint.fetch.FetchResult;
import cuepoint.fetch.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says how fetching goes, line by line, and how it ended. */
final class FetchText implements FetchProgress {
  /** So many talks are named of those without captions for one cause. */
  private static final int SHOWN = 20;

  private static final int DAYS_A_YEAR = 365;
  private static final int DAYS_A_MONTH = 30;

  private final CuepointCommand cuepoint;
  private final boolean diagnose;
  private int listed;

  /**
   * Texts of a run.
   *
   * @param diagnose whether commands and what they said are printed
   */
  FetchText(CuepointCommand cuepoint, boolean diagnose) {
    this.cuepoint = cuepoint;
    this.diagnose = diagnose;
  }

  /** How many talks were listed. */
  int listed() {
    return listed;
  }

  @Override
  public void note(String line) {
    cuepoint.note(line);
  }

  @Override
  public void listed(String what, String folder, int talks, int wanted) {
    listed += talks;
    cuepoint.note(
        "%s: %s, %,d to fetch%s"
            .formatted(what, count(talks), wanted, what.equals(folder) ? "" : ", into " + folder));
  }

  @Override
  public void wanted(String talk, String title) {
    cuepoint.output().text("would fetch " + talk + "  " + title);
  }

  @Override
  public void done(int number, int all, FetchResult result) {
    if (!isAsked(result)) {
      return;
    }
    List<String> what = new ArrayList<>(result.written());
    result.missing().map(FetchText::brief).ifPresent(what::add);
    cuepoint.note(
        "%d/%d %s: %s"
            .formatted(
                number,
                all,
                result.title(),
                what.isEmpty() ? "as before" : String.join(", ", what)));
  }

  private static String brief(Reason reason) {
    return reason.detail().isEmpty() ? reason.brief() : reason.brief() + ": " + reason.detail();
  }

  @Override
  public void waiting(Duration time, String why) {
    cuepoint.note("waiting %,d s, then asking again: %s".formatted(time.toSeconds(), why));
  }

  @Override
  public void seen(String line) {
    if (diagnose) {
      cuepoint.shell().say(line);
    }
  }

  /**
   * Prints how it ended: what was fetched as results, what was not beside them, with what to do.
   *
   * @param command what the user typed
   */
  void print(FetchReport report, String command) {
    report.tooOldDays().ifPresent(days -> sayTooOld(report, days));
    boolean isTooOld = report.tooOldDays().isPresent();
    Map<Advice, List<FetchResult>> byAdvice = new LinkedHashMap<>();
    for (FetchResult result : report.missing()) {
      Advice advice = Advice.of(result.missing().orElseThrow(), command, isTooOld);
      byAdvice.computeIfAbsent(advice, one -> new ArrayList<>()).add(result);
    }
    byAdvice.forEach(this::say);
    List<String> kept = report.results().stream().flatMap(one -> one.kept().stream()).toList();
    if (!kept.isEmpty()) {
      cuepoint.note("kept as you edited or deleted them: " + String.join(", ", kept));
    }
    cuepoint.output().text(summary(report));
  }

  private void say(Advice advice, List<FetchResult> results) {
    cuepoint.shell().say(count(results.size()) + ": " + advice.meaning());
    List<FetchResult> asked = results.stream().filter(FetchText::isAsked).toList();
    asked.stream().limit(SHOWN).forEach(result -> cuepoint.shell().say("  " + line(result)));
    if (asked.size() > SHOWN) {
      cuepoint.shell().say("  and %,d more".formatted(asked.size() - SHOWN));
    }
    if (results.size() > asked.size()) {
      int others = results.size() - asked.size();
      cuepoint.shell().say("  and %,d not asked for, after three in a row".formatted(others));
    }
    advice.steps().forEach(step -> cuepoint.shell().say("  -> " + step));
  }

  private static boolean isAsked(FetchResult result) {
    return result.missing().filter(reason -> !reason.isAsked()).isEmpty();
  }

  private static String line(FetchResult result) {
    String title = result.title().equals(result.talk()) ? "" : "  " + result.title();
    String detail = result.missing().map(Reason::detail).orElse("");
    return result.talk() + title + (detail.isEmpty() ? "" : ": " + detail);
  }

  private void sayTooOld(FetchReport report, long days) {
    String age =
        days >= 2 * DAYS_A_YEAR ? days / DAYS_A_YEAR + " years" : days / DAYS_A_MONTH + " months";
    if (report.isWithheld()) {
      cuepoint
          .shell()
          .say("yt-dlp %s is %s old, and sites change often".formatted(report.program(), age));
    } else {
      cuepoint.note(
          "yt-dlp %s is %s old; if a site refuses it, get a newer one: pipx install yt-dlp"
              .formatted(report.program(), age));
    }
  }

  private static String summary(FetchReport report) {
    int fetched = report.results().size() - report.missing().size();
    return "%s: %,d fetched, %,d without captions, %,d as they were"
        .formatted(
            count(report.results().size() + report.unchanged()),
            fetched,
            report.missing().size(),
            report.unchanged());
  }

  private static String count(int talks) {
    return "%,d %s".formatted(talks, talks == 1 ? "talk" : "talks");
  }

  /** Prints where the talks are now, and what can be asked. */
  void printPages(List<String> events, List<String> queries) {
    Output output = cuepoint.output();
    for (String event : events) {
      output.text("page: http://127.0.0.1:4567/?event=" + event + "  (after 'cuepoint serve')");
    }
    queries.forEach(query -> output.text("try: cuepoint search " + query));
  }
}
