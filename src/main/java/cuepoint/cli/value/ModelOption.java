package cuepoint.cli.value;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.meaning.OnnxModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Which model says what texts mean, if any. */
public final class ModelOption {
  private static final String MODEL = "--model";
  private static final String NO_MEANING = "--no-meaning";

  private Optional<CommandSpec> command = Optional.empty();

  @Option(
      names = MODEL,
      paramLabel = "DIR",
      description = {
        "The folder of a sentence-transformers model in ONNX, which says what words mean",
        "(one for English, which comes with cuepoint)."
      })
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = NO_MEANING,
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Go by words alone, without a model.")
  private boolean off;

  @Spec(Spec.Target.MIXEE)
  void spec(CommandSpec mixee) {
    command = Optional.of(mixee);
  }

  /**
   * The model, not loaded.
   *
   * @param says is told why it cannot be run
   * @throws ParameterException when both options are given
   */
  public ModelOnDemand onDemand(Consumer<String> says) {
    if (isOff()) {
      return ModelOnDemand.none();
    }
    return folder
        .map(chosen -> new ModelOnDemand(() -> Optional.of(OnnxModel.in(chosen)), says))
        .orElseGet(() -> ModelOnDemand.bundled(says));
  }

  /**
   * The same for work that will need it: a model that was chosen is loaded at once, so that one
   * that cannot be run is known before the work begins.
   */
  public ModelOnDemand atOnce(Consumer<String> says) {
    ModelOnDemand model = onDemand(says);
    if (folder.isPresent()) {
      model.get();
    }
    return model;
  }

  /** Whether a model was chosen that cannot be run. */
  public boolean isRefused(ModelOnDemand model) {
    return folder.isPresent() && !isOff() && model.get().isEmpty();
  }

  /** Whether words alone count. What is given goes before what is set in the environment. */
  public boolean isOff() {
    CommandSpec mixee = command.orElseThrow();
    ParseResult given = mixee.commandLine().getParseResult();
    boolean chosen = given.hasMatchedOption(MODEL);
    if (off && folder.isPresent() && chosen == given.hasMatchedOption(NO_MEANING)) {
      throw new ParameterException(
          mixee.commandLine(),
          MODEL + " names a model and " + NO_MEANING + " wants none: leave out one");
    }
    return off && !chosen;
  }
}
