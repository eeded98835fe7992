package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.engine.Engines;
import cuepoint.cli.shell.Shell;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.talk.Recording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code cuepoint index --watch} in a thread, and what it prints. */
final class WatchedIndex implements AutoCloseable {
  private static final int LIMIT_SECONDS = 120;

  private final Path home;
  private final Thread thread;
  private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

  /** Starts it, and waits until it watches. */
  WatchedIndex(Path home) throws InterruptedException {
    this(home, Map.of("CUEPOINT_NO_MEANING", "true"));
  }

  /** The same in an environment. */
  WatchedIndex(Path home, Map<String, String> environment) throws InterruptedException {
    this.home = home;
    PrintStream stream = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    Shell shell = new Shell(stream, stream, false, false, environment, home);
    thread = Thread.ofPlatform().start(() -> Main.run(shell, Engines.ALL, "index", "--watch"));
    awaitLine("watching ");
  }

  /** The next line that begins so; those before it are skipped. */
  String awaitLine(String start) throws InterruptedException {
    List<String> before = new ArrayList<>();
    while (true) {
      String line = lines.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
      assertThat(line).as("%s; before: %s", start, before).isNotNull();
      if (Objects.requireNonNull(line).startsWith(start)) {
        return line;
      }
      before.add(line);
    }
  }

  /** The next line. */
  String nextLine() throws InterruptedException {
    return awaitLine("");
  }

  /** Lets time pass until it prints a line, but so long at most. */
  @Nullable String lineWithin(long millis) throws InterruptedException {
    return lines.poll(millis, TimeUnit.MILLISECONDS);
  }

  /** Waits until the index is like one that is built anew. */
  void awaitFresh() throws Exception {
    try {
      while (!contents(home.resolve("index")).equals(fresh(home))) {
        nextLine();
      }
    } catch (AssertionError e) {
      assertThat(contents(home.resolve("index"))).containsExactlyElementsOf(fresh(home));
      throw e;
    }
  }

  /** All that is said in a new index of the talks, and its synonyms. */
  static List<Object> fresh(Path home) throws IOException {
    Path index = Files.createTempDirectory(home, "fresh");
    try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
      IndexRun.run(Collection.open(home.resolve("transcripts")), indexer, (done, all, id) -> {});
    }
    return contents(index);
  }

  static List<Object> contents(Path index) throws IOException {
    try (Engine engine = LuceneEngine.open(index)) {
      List<Object> contents = new ArrayList<>();
      engine.catalogue().talks(Filters.NONE).stream()
          .flatMap(talk -> engine.catalogue().recording(talk.id()).stream())
          .map(Recording.class::cast)
          .forEach(contents::add);
      contents.add(engine.searcher().search(Query.of("probe")).alsoHeardAs());
      return contents;
    }
  }

  /** What it has printed, and nobody has looked at. */
  List<String> rest() {
    List<String> rest = new ArrayList<>();
    lines.drainTo(rest);
    return rest;
  }

  @Override
  public void close() {
    try {
      do {
        thread.interrupt(); // an update that goes on uses one up
      } while (!thread.join(Duration.ofSeconds(1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int octet) {
      if (octet == '\n') {
        lines.add(line.toString(StandardCharsets.UTF_8));
        line.reset();
      } else {
        line.write(octet);
      }
    }
  }
}
