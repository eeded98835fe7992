import com.sun.management.ThreadMXBean;
import cuepoint.lucene.LuceneEngine;
import cuepoint.relation.Relations;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * CPU time, in ms, of what is found in the vectors of an index: once for a commit, and for each of
 * a hundred talks that was not asked for before, in three rounds. After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/RelatedCost.java INDEX</pre>
 */
class RelatedCost {
  private static final int ROUNDS = 3;
  private static final int TALKS = 100;

  public static void main(String[] arguments) throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(Path.of(arguments[0]))) {
      List<String> ids = engine.catalogue().talks(Filters.NONE).stream().map(Talk::id).toList();
      Relations relations = engine.relations();
      System.out.printf("first: %.0f%n", millis(() -> relations.related(ids.getFirst(), 1)));
      for (int round = 0; round < ROUNDS; round++) {
        int first = round;
        List<String> asked = ids.stream().skip(first * (long) TALKS).limit(TALKS).toList();
        System.out.printf(
            "related %.1f, elsewhere %.1f, chapters %.1f%n",
            millis(() -> asked.forEach(id -> relations.related(id, 4))) / asked.size(),
            millis(() -> asked.forEach(relations::elsewhere)) / asked.size(),
            millis(() -> asked.forEach(relations::chapters)) / asked.size());
      }
      System.out.printf("repeated: %.0f%n", millis(relations::repeated));
    }
  }

  private static double millis(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
