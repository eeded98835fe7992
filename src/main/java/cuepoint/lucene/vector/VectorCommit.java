package cuepoint.lucene.vector;

import cuepoint.index.VectorState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a commit of vectors has beside them.
 *
 * @param model what has made them
 * @param complete the index to which nothing is missing, if there is one
 */
record VectorCommit(String model, Optional<Complete> complete) {
  private static final String MODEL = "model";
  private static final String INDEX = "index";
  private static final String TEXTS = "texts";
  private static final String LEFT_OUT = "left_out";

  /**
   * An index of which all texts have vectors.
   *
   * @param index the id of its commit
   * @param texts how many
   * @param leftOut as of {@link VectorState#leftOut}
   */
  record Complete(String index, int texts, Map<String, Integer> leftOut) {
    VectorState state() {
      return VectorState.of(texts, 0, leftOut);
    }
  }

  /** As Lucene keeps it. */
  Map<String, String> data() {
    Map<String, String> data = new HashMap<>();
    data.put(MODEL, model);
    complete.ifPresent(all -> {
      data.put(INDEX, all.index());
      data.put(TEXTS, String.valueOf(all.texts()));
      data.put(
          LEFT_OUT,
          all.leftOut().entrySet().stream()
              .map(one -> one.getKey() + " " + one.getValue())
              .collect(Collectors.joining("\n")));
    });
    return data;
  }

  /** What Lucene has kept; empty for a commit of another program. */
  static Optional<VectorCommit> of(Map<String, String> data) {
    String model = data.get(MODEL);
    if (model == null) {
      return Optional.empty();
    }
    String index = data.get(INDEX);
    if (index == null) {
      return Optional.of(new VectorCommit(model, Optional.empty()));
    }
    int texts = Integer.parseInt(data.getOrDefault(TEXTS, "0"));
    Map<String, Integer> leftOut =
        data.getOrDefault(LEFT_OUT, "")
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1])));
    return Optional.of(new VectorCommit(model, Optional.of(new Complete(index, texts, leftOut))));
  }
}
