package cuepoint.meaning;

import ai.onnxruntime.OrtException;
import cuepoint.file.FileReason;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A model that runs on this machine, by ONNX Runtime: one text at a time, on the thread that asks.
 * Thread-safe.
 */
public final class OnnxModel implements EmbeddingModel, AutoCloseable {
  private final ModelFiles files;
  private final NetworkSession network;

  private OnnxModel(ModelFiles files, NetworkSession network) {
    this.files = files;
    this.network = network;
  }

  /**
   * The model that comes with the program, for English.
   *
   * @throws ModelException when this machine cannot run it
   */
  public static OnnxModel bundled() throws ModelException {
    return loaded(BundledModel.NAME, BundledModel::files, model -> {});
  }

  /**
   * A sentence-transformers model of an uncased BERT, exported to ONNX.
   *
   * @throws ModelException when the folder holds none, or this machine cannot run it
   */
  public static OnnxModel in(Path folder) throws ModelException {
    return loaded(folder.toString(), new ModelFolder(folder)::files, OnnxModel::rehearse);
  }

  @FunctionalInterface
  private interface Source {
    ModelFiles files() throws ModelException, IOException;
  }

  @FunctionalInterface
  private interface Trial {
    void of(OnnxModel model) throws ModelException, OrtException;
  }

  private static OnnxModel loaded(String name, Source source, Trial trial) throws ModelException {
    try {
      ModelFiles files = source.files();
      OnnxModel model = new OnnxModel(files, NetworkSession.open(files.network(), name));
      trial.of(model);
      return model;
    } catch (IOException e) {
      throw new ModelException(name + ": cannot be read: " + FileReason.of(e), e);
    } catch (OrtException e) {
      throw new ModelException(name + ": not a model that can be run: " + oneLine(e), e);
    } catch (OutOfMemoryError e) {
      throw new ModelException(
          name + ": too little memory; give Java more in CUEPOINT_JAVA_OPTIONS=-Xmx1g", e);
    }
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Some fail only at their last piece, or at a long text. */
  private void rehearse() throws ModelException, OrtException {
    for (float value : network.vectors(files.pieces().highest(files.mostPieces()))[0]) {
      if (!Float.isFinite(value)) {
        throw new ModelException(files.name() + ": its vectors are no numbers");
      }
    }
  }

  @Override
  public String id() {
    return files.id();
  }

  @Override
  public boolean knows(String language) {
    return files.languages().contains(language);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the model is closed, or fails; another text may succeed
   */
  @Override
  public float[] embed(String text) {
    try {
      return files.pooling().of(network.vectors(files.pieces().of(text, files.mostPieces())));
    } catch (OrtException | RuntimeException e) {
      throw new IllegalStateException(files.name() + ": fails on a text: " + oneLine(e), e);
    }
  }

  @Override
  public void close() throws ModelException {
    try {
      network.close();
    } catch (OrtException e) {
      throw new ModelException(files.name() + ": " + oneLine(e), e);
    }
  }
}
