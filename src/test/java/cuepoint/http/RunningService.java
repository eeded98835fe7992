package cuepoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.TestCollection;
import cuepoint.WordVectors;
import cuepoint.collection.Collection;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServedIndex;
import cuepoint.http.option.ServerOptions;
import cuepoint.index.IndexRun;
import cuepoint.index.VectorState;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A real service over a real index of a collection on disk. */
public final class RunningService implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final LuceneEngine index;
  private final CuepointServer server;
  private final boolean ownsIndex;

  private RunningService(LuceneEngine index, CuepointServer server, boolean ownsIndex) {
    this.index = index;
    this.server = server;
    this.ownsIndex = ownsIndex;
  }

  /** One of a test's own, to be closed or broken by it; others use the {@link SharedService}. */
  static RunningService ofTestCollection(Path indexFolder) throws IOException {
    return of(TestCollection.FOLDER, indexFolder);
  }

  public static RunningService of(Path transcripts, Path indexFolder) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(indexFolder, false)) {
      IndexRun.run(Collection.open(transcripts), indexer, (done, all, id) -> {});
    }
    return of(transcripts, LuceneEngine.open(indexFolder), VectorState.OFF);
  }

  private static RunningService of(Path transcripts, LuceneEngine index, VectorState vectors)
      throws IOException {
    return new RunningService(
        index,
        CuepointServer.start(
            ServerOptions.of("127.0.0.1", 0, transcripts),
            served(index, index.searcher(), vectors)),
        true);
  }

  /** The same with vectors, as of {@link WordVectors}; it says that one more will be made. */
  public static RunningService withVectors(Path transcripts, Path indexFolder) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(indexFolder, false)) {
      IndexRun.run(Collection.open(transcripts), indexer, (done, all, id) -> {});
    }
    WordVectors.make(indexFolder);
    return of(transcripts, LuceneEngine.open(indexFolder), VectorState.of(2, 1, Map.of()));
  }

  private static CuepointServer server(ServerOptions options, LuceneEngine index, Searcher searcher)
      throws IOException {
    return CuepointServer.start(options, served(index, searcher));
  }

  static ServedIndex served(LuceneEngine index, Searcher searcher) {
    return served(index, searcher, VectorState.OFF);
  }

  private static ServedIndex served(LuceneEngine index, Searcher searcher, VectorState vectors) {
    return new ServedIndex(
        searcher, index.catalogue(), index.suggester(), index.relations(), () -> vectors);
  }

  /** Another service over the same index, with other options. Close it before this one. */
  public RunningService with(ServerOptions options) throws IOException {
    return new RunningService(index, server(options, index, index.searcher()), false);
  }

  /** Another service over the same index, with another searcher. Close it before this one. */
  public RunningService with(Searcher searcher) throws IOException {
    return with(searcher, Limits.DEFAULT);
  }

  /** Another service over the same index, with other limits. Close it before this one. */
  public RunningService with(Searcher searcher, Limits limits) throws IOException {
    return new RunningService(
        index, server(options(limits, Addresses.ANY), index, searcher), false);
  }

  /** Another service over the same index, at other addresses. Close it before this one. */
  RunningService with(Addresses addresses) throws IOException {
    return with(options(Limits.DEFAULT, addresses));
  }

  private static ServerOptions options(Limits limits, Addresses addresses) {
    return new ServerOptions("127.0.0.1", 0, TestCollection.FOLDER, limits, addresses);
  }

  int port() {
    return server.port();
  }

  /** The address, for a browser, of a path with its query. */
  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** What answers its queries. */
  public Searcher searcher() {
    return index.searcher();
  }

  LuceneEngine index() {
    return index;
  }

  /** Asks with GET, and with pairs of header names and values. */
  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  /** The same with another method. */
  public HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  public JsonNode json(String path) throws Exception {
    return new JsonMapper().readTree(get(path).body());
  }

  /** Closes the server but not the index. */
  public void stopServing() {
    server.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (ownsIndex) {
      index.close();
    }
  }
}
