import cuepoint.meaning.OnnxModel;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says how much CPU time models take for passages of 90 words and for queries of 5, which it cuts
 * from a text. After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/ModelSpeed.java TEXT [MODEL...]</pre>
 */
class ModelSpeed {
  private static final int PASSAGE = 90;
  private static final int QUERY = 5;
  private static final int RUNS = 200;

  public static void main(String[] arguments) throws Exception {
    String[] words = Files.readString(Path.of(arguments[0])).strip().split("\\s+");
    List<String> models = new ArrayList<>(List.of(""));
    models.addAll(Arrays.asList(arguments).subList(1, arguments.length));
    for (String name : models) {
      long before = cpu();
      try (OnnxModel model = name.isEmpty() ? OnnxModel.bundled() : OnnxModel.in(Path.of(name))) {
        double load = (cpu() - before) / 1e6;
        run(model, words, PASSAGE); // warms up
        System.out.printf(
            "%s: load %.0f ms, passage %.1f ms, query %.1f ms, %d numbers%n",
            model.id(),
            load,
            run(model, words, PASSAGE),
            run(model, words, QUERY),
            model.embed("").length);
      }
    }
  }

  /** Returns ms for each text. */
  private static double run(OnnxModel model, String[] words, int length) {
    long before = cpu();
    for (int i = 0; i < RUNS; i++) {
      int start = i * length % words.length;
      model.embed(String.join(" ", Stream.of(words).skip(start).limit(length).toList()));
    }
    return (cpu() - before) / 1e6 / RUNS;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
