import com.sun.management.ThreadMXBean;
import cuepoint.format.json.HitsJson;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads queries from standard input, a line each, and prints for each the CPU time of the search in
 * ns, the bytes that it allocated, and the length of its answer. What answers is Cuepoint without
 * HTTP, with its answer as JSON, or Lucene alone.
 *
 * <pre>
 * java -cp 'target/classes:target/lib/*:target/bench' SearchCost cuepoint|lucene INDEX
 * </pre>
 */
class SearchCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private interface Search {
    int answer(String query) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    Search search = search(arguments[0], Path.of(arguments[1]));
    BufferedReader queries =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String query = queries.readLine(); query != null; query = queries.readLine()) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long started = THREADS.getCurrentThreadCpuTime();
      int length = search.answer(query);
      long cpuNanos = THREADS.getCurrentThreadCpuTime() - started;
      long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      System.out.println(cpuNanos + " " + bytes + " " + length);
    }
  }

  private static Search search(String name, Path index) throws IOException {
    if (name.equals("lucene")) {
      return new BareLucene(index)::search;
    }
    Searcher searcher = LuceneEngine.open(index).searcher();
    return query -> HitsJson.of(searcher.search(Query.of(query))).toString().length();
  }
}
