package cuepoint.bench;

import cuepoint.engine.Engine;
import cuepoint.lucene.LuceneEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An index and the queries that are asked of it, one after another. */
@State(Scope.Benchmark)
public class OpenedIndex {
  /** The folder of the index. */
  @Param("index")
  public String index = "";

  /** A file with a query a line, after the last tab. */
  @Param("queries")
  public String queries = "";

  private Optional<Engine> engine = Optional.empty();
  private List<String> texts = List.of();
  private int next;

  @Setup(Level.Trial)
  public void open() throws IOException {
    engine = Optional.of(LuceneEngine.open(Path.of(index)));
    texts =
        Files.readAllLines(Path.of(queries)).stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .filter(text -> !text.isBlank())
            .toList();
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    engine().close();
  }

  Engine engine() {
    return engine.orElseThrow();
  }

  /** The next query. */
  String text() {
    return texts.get(next++ % texts.size());
  }
}
