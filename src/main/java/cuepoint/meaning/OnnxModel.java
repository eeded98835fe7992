package cuepoint.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import cuepoint.meaning.ModelFiles.Pooling;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A model that runs on this machine, by ONNX Runtime: one text at a time, on the thread that asks.
 * Thread-safe.
 */
public final class OnnxModel implements EmbeddingModel, AutoCloseable {
  /** What tells the model that comes with the program from others. */
  static final String BUNDLED = "all-minilm-l6-v2-q";

  private static final String PIECES = "input_ids";
  private static final String READ = "attention_mask";
  private static final String PARTS = "token_type_ids";

  private final ModelFiles files;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxModel(ModelFiles files, OrtEnvironment environment, OrtSession session) {
    this.files = files;
    this.environment = environment;
    this.session = session;
  }

  /**
   * The model that comes with the program, for English.
   *
   * @throws ModelException when this machine cannot run it
   */
  public static OnnxModel bundled() throws ModelException {
    return of(ModelFiles.bundled());
  }

  /**
   * A sentence-transformers model of an uncased BERT, exported to ONNX.
   *
   * @throws ModelException when the folder holds none, or this machine cannot run it
   */
  public static OnnxModel in(Path folder) throws ModelException {
    return of(ModelFiles.in(folder));
  }

  private static OnnxModel of(ModelFiles files) throws ModelException {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      return new OnnxModel(
          files, environment, environment.createSession(files.network().read(), options()));
    } catch (OrtException e) {
      throw new ModelException(
          files.name() + ": not a model that can be run: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ModelException(files.name() + ": cannot be read: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new ModelException(
          files.name() + ": ONNX Runtime does not run on this system: " + e.getMessage(), e);
    }
  }

  @Override
  public String id() {
    return files.name();
  }

  @Override
  public boolean knows(String language) {
    return isEnglish(language);
  }

  static boolean isEnglish(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** One text takes some milliseconds: threads would cost more than they save. */
  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setCPUArenaAllocator(false);
    options.setMemoryPatternOptimization(false);
    return options;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the model is closed, or fails
   */
  @Override
  public float[] embed(String text) {
    long[] pieces = files.pieces().of(text, files.mostPieces());
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put(PIECES, tensor(pieces));
      inputs.put(READ, tensor(ones(pieces.length)));
      inputs.put(PARTS, tensor(new long[pieces.length]));
      inputs.keySet().retainAll(session.getInputNames());
      try (OrtSession.Result outputs = session.run(inputs)) {
        return unit(pooled(outputs.get(0)));
      }
    } catch (OrtException e) {
      throw new IllegalStateException(files.name() + ": " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private float[] pooled(OnnxValue output) throws OrtException {
    if (!(output.getInfo() instanceof TensorInfo info) || info.getShape().length != 3) {
      throw new IllegalStateException(files.name() + ": gives no vector for each piece");
    }
    float[][] vectors = ((float[][][]) output.getValue())[0];
    return files.pooling() == Pooling.FIRST ? vectors[0] : sum(vectors);
  }

  /** As good as the mean, as only the direction counts. */
  private static float[] sum(float[][] vectors) {
    float[] sum = new float[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() throws ModelException {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException(files.name() + ": " + e.getMessage(), e);
    }
  }
}
