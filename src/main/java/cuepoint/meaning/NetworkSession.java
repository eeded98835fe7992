package cuepoint.meaning;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A network that runs. Thread-safe. */
final class NetworkSession implements AutoCloseable {
  private static final String PIECES = "input_ids";
  private static final String READ = "attention_mask";
  private static final String PARTS = "token_type_ids";

  /** One text, its pieces, the numbers of a vector. */
  private static final int DIMENSIONS = 3;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private NetworkSession(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Reads a network.
   *
   * @param name what messages call it
   * @throws OrtException when it is none
   * @throws ModelException when it is one of another kind, or nothing runs it on this machine
   */
  static NetworkSession open(Network network, String name)
      throws OrtException, IOException, ModelException {
    OrtEnvironment environment = NativeLibraries.load();
    OrtSession session = session(environment, network);
    try {
      Optional<String> obstacle = obstacle(session);
      if (obstacle.isPresent()) {
        throw new ModelException(name + ": its network " + obstacle.get());
      }
      return new NetworkSession(environment, session);
    } catch (OrtException | ModelException e) {
      session.close();
      throw e;
    }
  }

  private static OrtSession session(OrtEnvironment environment, Network network)
      throws OrtException, IOException {
    try (OrtSession.SessionOptions options = options()) {
      return switch (network) {
        case Network.InFile(Path path) -> environment.createSession(path.toString(), options);
        case Network.InProgram program -> environment.createSession(program.read(), options);
      };
    }
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

  /** Why it is of no use, as the rest of a sentence. */
  private static Optional<String> obstacle(OrtSession session) throws OrtException {
    Set<String> inputs = new TreeSet<>(session.getInputNames());
    if (!inputs.contains(PIECES)) {
      return Optional.of("does not take " + PIECES + ", the pieces of a text");
    }
    inputs.removeAll(Set.of(PIECES, READ, PARTS));
    if (!inputs.isEmpty()) {
      return Optional.of("wants more than a text: " + String.join(", ", inputs));
    }
    NodeInfo output = session.getOutputInfo().values().iterator().next();
    boolean vectors =
        output.getInfo() instanceof TensorInfo info
            && info.getShape().length == DIMENSIONS
            && info.type == OnnxJavaType.FLOAT;
    return vectors
        ? Optional.empty()
        : Optional.of("gives no vector for each piece of a text, but " + output.getInfo());
  }

  /**
   * The vectors of the pieces of a text, all of one length.
   *
   * @throws OrtException when the network fails, or is closed
   */
  float[][] vectors(long[] pieces) throws OrtException {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put(PIECES, tensor(pieces));
      inputs.put(READ, tensor(ones(pieces.length)));
      inputs.put(PARTS, tensor(new long[pieces.length]));
      try (OrtSession.Result outputs = session.run(wanted(inputs))) {
        return ((float[][][]) outputs.get(0).getValue())[0];
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private Map<String, OnnxTensor> wanted(Map<String, OnnxTensor> inputs) {
    Map<String, OnnxTensor> wanted = new HashMap<>(inputs);
    wanted.keySet().retainAll(session.getInputNames());
    return wanted;
  }

  private static long[] ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
