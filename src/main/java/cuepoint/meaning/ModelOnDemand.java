package cuepoint.meaning;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A model that is loaded when it is first asked for, which takes a second. Of one that cannot be
 * run that is said once; words go on without it. Thread-safe.
 */
public final class ModelOnDemand {
  private final Loader loader;
  private final Consumer<String> says;
  private Optional<EmbeddingModel> model = Optional.empty();
  private boolean loaded;

  /** Loads a model. */
  @FunctionalInterface
  public interface Loader {
    /**
     * Loads it; empty where none is wanted.
     *
     * @throws ModelException when it cannot be run
     */
    Optional<EmbeddingModel> load() throws ModelException;
  }

  /**
   * A model that is not loaded.
   *
   * @param says is told why it cannot be run
   */
  public ModelOnDemand(Loader loader, Consumer<String> says) {
    this.loader = loader;
    this.says = says;
  }

  /** None, as nobody wants one. */
  public static ModelOnDemand none() {
    return new ModelOnDemand(Optional::empty, message -> {});
  }

  /** The model; empty where none is wanted, or it cannot be run. */
  public synchronized Optional<EmbeddingModel> get() {
    if (!loaded) {
      model = load();
      loaded = true;
    }
    return model;
  }

  private Optional<EmbeddingModel> load() {
    try {
      return loader.load();
    } catch (ModelException e) {
      says.accept(e.getMessage());
      return Optional.empty();
    }
  }
}
