package cuepoint.meaning;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A model that is loaded when it is first asked for, which takes a second. Of one that cannot be
 * run, or that fails on texts, that is said once; words go on without it. Thread-safe.
 */
public final class ModelOnDemand {
  private final Loader loader;
  private final Consumer<String> says;
  private final Supplier<Optional<Identity>> known;
  private Optional<EmbeddingModel> model = Optional.empty();
  private boolean loaded;
  private boolean hasFailed;

  /**
   * What is known of a model that is not loaded.
   *
   * @param id as of {@link EmbeddingModel#id}
   * @param languages as of {@link EmbeddingModel#knows}
   */
  record Identity(String id, KnownLanguages languages) {}

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
   * @param says is told why it cannot be run, or the first time why it fails
   */
  public ModelOnDemand(Loader loader, Consumer<String> says) {
    this(loader, says, Optional::empty);
  }

  private ModelOnDemand(Loader loader, Consumer<String> says, Supplier<Optional<Identity>> known) {
    this.loader = loader;
    this.says = says;
    this.known = known;
  }

  /** The one that comes with the program: it need not be loaded to know what it is. */
  public static ModelOnDemand bundled(Consumer<String> says) {
    return new ModelOnDemand(() -> Optional.of(OnnxModel.bundled()), says, BundledModel::identity);
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

  /** As of {@link EmbeddingModel#id}; empty where none is wanted, or it cannot be run. */
  public Optional<String> id() {
    return known.get().map(Identity::id).or(() -> get().map(EmbeddingModel::id));
  }

  /** As of {@link EmbeddingModel#knows}; false where there is none. */
  public boolean knows(String language) {
    return known
        .get()
        .map(model -> model.languages().contains(language))
        .or(() -> get().map(model -> model.knows(language)))
        .orElse(false);
  }

  /** As of {@link EmbeddingModel#embed}; empty where there is no model, or it fails. */
  public Optional<float[]> vector(String text) {
    try {
      return get().map(model -> model.embed(text));
    } catch (IllegalStateException e) {
      fail(e);
      return Optional.empty();
    }
  }

  private synchronized void fail(IllegalStateException failure) {
    if (!hasFailed) {
      hasFailed = true;
      says.accept(failure.getMessage());
    }
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
