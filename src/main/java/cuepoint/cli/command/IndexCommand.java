package cuepoint.cli.command;

import cuepoint.cli.print.ProgressLine;
import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.OrderlyStop;
import cuepoint.cli.value.CharsetOption;
import cuepoint.cli.value.ModelOption;
import cuepoint.cli.value.RemovalOption;
import cuepoint.cli.vector.VectorProgress;
import cuepoint.cli.vector.VectorText;
import cuepoint.cli.vector.VectorUpdate;
import cuepoint.cli.vector.VectorUpdate.Outcome;
import cuepoint.cli.vector.VectorWatch;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.index.Removal;
import cuepoint.index.RunReport;
import cuepoint.index.VectorState;
import cuepoint.index.Verification;
import cuepoint.meaning.ModelOnDemand;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the index up to date. */
@Command(
    name = "index",
    description = {
      "Updates the index with what has changed in the folder of talks.",
      "Names the files that cannot be read, and indexes the rest.",
      "With --watch it goes on: a file that is saved can be found about a second later.",
      "Stop it with Ctrl-C.",
      ""
    })
public final class IndexCommand implements Callable<Integer> {
  private static final String DAMAGED =
      "cuepoint: the index is damaged; build it again with 'cuepoint index --rebuild'";

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final CuepointCommand cuepoint;

  @Option(
      names = "--rebuild",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Empty the index first, and read every talk.")
  private boolean rebuild;

  @Option(
      names = "--watch",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = {
        "Keep the index up to date until Ctrl-C, and print what changes.",
        "After the first run nothing is removed if most talks vanish, whatever is allowed."
      })
  private boolean watch;

  @Option(
      names = "--verify",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = {
        "Only read the whole index, and say whether it is as it was written.",
        "Exit code 0 if it is, 3 if it is damaged. Writes nothing."
      })
  private boolean verify;

  @Mixin private RemovalOption removal = new RemovalOption();

  @Mixin private CharsetOption charset = new CharsetOption();

  @Mixin private ModelOption model = new ModelOption();

  public IndexCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    IndexFolder index = cuepoint.index();
    if (verify) {
      return verify(index);
    }
    ModelOnDemand meaning = model.atOnce(cuepoint.shell()::say);
    if (watch) {
      watch(index, meaning);
      return ExitCode.FOUND;
    }
    RunReport report = update(index);
    boolean meant = addVectors(index, meaning, !report.changes().isEmpty());
    boolean complete = report.problems().isEmpty() && meant && !model.isRefused(meaning);
    return complete ? ExitCode.FOUND : ExitCode.FILES_LEFT_OUT;
  }

  private void watch(IndexFolder index, ModelOnDemand meaning)
      throws IOException, InterruptedException {
    try (IndexWatch watching = index.watch(this::print);
        VectorWatch vectors =
            new VectorWatch(index.vectors(meaning), PROCESSORS, cuepoint.shell(), this::print);
        OrderlyStop stop = OrderlyStop.begin()) {
      stop.stopsWith(vectors::close);
      stop.stopsWith(watching::close);
      watching.knows(update(index));
      vectors.start();
      cuepoint.note("watching " + cuepoint.folders().transcripts() + "; stop with Ctrl-C");
      watching.run(vectors.following(index.updates(charset.charset())));
    }
  }

  /**
   * Makes the vectors that are missing, now that words are found.
   *
   * @param changed whether the talks have
   * @return false when the model has failed on some passages
   */
  private boolean addVectors(IndexFolder index, ModelOnDemand meaning, boolean changed)
      throws IOException, InterruptedException {
    VectorUpdate vectors = index.vectors(meaning);
    try (OrderlyStop stop = OrderlyStop.begin()) {
      stop.stopsWith(vectors::stop);
      return switch (run(vectors, index)) {
        case Outcome.Off() -> true;
        case Outcome.LeftToAnother() -> {
          cuepoint.note("another process makes the meaning of the passages");
          yield true;
        }
        case Outcome.Ended(VectorState state, int made, int failed) -> {
          VectorText.made(state, made).ifPresent(this::print);
          VectorText.failed(failed).ifPresent(cuepoint.shell()::say);
          if (changed || made > 0) {
            VectorText.leftOut(state).ifPresent(this::print);
          }
          if (state.missing() > 0) {
            cuepoint.note(VectorText.stopped(state));
          }
          yield failed == 0;
        }
      };
    }
  }

  private static Outcome run(VectorUpdate vectors, IndexFolder index)
      throws IOException, InterruptedException {
    try (ProgressLine line = index.progress()) {
      return vectors.run(PROCESSORS, new VectorProgress(line));
    }
  }

  private int verify(IndexFolder index) throws IOException {
    if (rebuild || removal.removal() == Removal.ANY || watch) {
      throw new CommandException("--verify changes nothing: leave out the other options");
    }
    Verification found = index.verify();
    found.damage().forEach(what -> cuepoint.shell().say("damaged: " + what));
    if (!found.isSound()) {
      cuepoint.shell().say(DAMAGED);
      return ExitCode.FILES_LEFT_OUT;
    }
    print("the index is sound: %,d talks, %,d files%n".formatted(found.talks(), found.files()));
    return ExitCode.FOUND;
  }

  private RunReport update(IndexFolder index) throws IOException {
    RunReport report = index.update(rebuild, removal.removal(), charset.charset());
    index.printProblems(report);
    print(ReportText.of(report));
    return report;
  }

  /** At once: others may wait for it. */
  private void print(String lines) {
    cuepoint.output().text(lines);
    cuepoint.shell().out().flush();
  }
}
