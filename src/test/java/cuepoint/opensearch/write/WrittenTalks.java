package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.Commits;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.commit.StateDocument.Version;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.document.IndexLayout;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;

/** The talks of a name in a cluster: what should be there, and whether it is. */
final class WrittenTalks implements AutoCloseable {
  static final IndexLayout LAYOUT =
      new IndexLayout(1, OptionalInt.of(0), Optional.empty(), 0.9, 0.4);

  private static final long MILLIS = 60_000;

  final Cluster cluster;
  final IndexNames names;
  final ClusterConnection connection;
  final List<String> notes = new ArrayList<>();
  final List<String> emptied = new ArrayList<>();

  WrittenTalks(Cluster cluster, String name) throws IOException {
    this.cluster = cluster;
    this.names = new IndexNames(name);
    this.connection = connect(cluster.addresses().getFirst().toString());
  }

  static ClusterConnection connect(String address) throws IOException {
    return ClusterConnection.open(
        ClusterAddress.parse(address), ClusterAccess.of(Map.of()), MILLIS);
  }

  ClusterIndexer open() throws IOException {
    return open(false);
  }

  ClusterIndexer open(boolean rebuild) throws IOException {
    return open(connection, rebuild);
  }

  /** By another way. */
  ClusterIndexer open(ClusterConnection connection, boolean rebuild) throws IOException {
    return ClusterIndexer.open(
        connection, names, LAYOUT, rebuild, why -> emptied.add(why.getMessage()), notes::add);
  }

  /** Writes talks, each of which says its text, and commits. */
  void write(Map<String, String> texts) throws IOException {
    try (ClusterIndexer indexer = open()) {
      for (Map.Entry<String, String> talk : texts.entrySet()) {
        indexer.put(Recordings.said(talk.getKey(), talk.getValue()), talk.getValue());
      }
      indexer.commit();
    }
  }

  Commit commit() throws IOException {
    return new Commits(connection, names).newest().orElseThrow();
  }

  JsonNode ask(String method, String path) throws IOException, InterruptedException {
    return cluster.ask(method, path, "");
  }

  /** Whether talks are there, each of which says its text, and the dictionary is theirs. */
  void hold(Map<String, String> texts) throws IOException, InterruptedException {
    Commit commit = commit();
    assertThat(commit.talks()).isEqualTo(texts.size());
    Dictionary expected = new Dictionary();
    for (Map.Entry<String, String> talk : texts.entrySet()) {
      expected.add(block(talk.getKey(), talk.getValue()));
    }
    assertThat(new Commits(connection, names).dictionary(commit).bytes())
        .isEqualTo(expected.bytes());
    assertThat(new TreeMap<>(new Ledger(cluster(), names.ledger(commit.generation())).files()))
        .isEqualTo(new TreeMap<>(texts));
    holdDocuments(texts);
  }

  private static DirectoryReader block(String id, String text) throws IOException {
    return TalkBlock.open(TalkBlock.bytes(TalkBlock.documents(Recordings.said(id, text), "")));
  }

  private void holdDocuments(Map<String, String> texts) throws IOException, InterruptedException {
    JsonNode hits = ask("GET", "/" + names.alias() + "/_search?size=1000").at("/hits/hits");
    Set<String> found = new HashSet<>();
    for (JsonNode hit : hits) {
      String id = hit.path("_id").asText();
      found.add(id);
      assertThat(hit.path("_index").asText()).isEqualTo(names.talks(commit().generation()));
      assertThat(terms(TalkBlock.open(hit.at("/_source/block").binaryValue())))
          .as(id)
          .isEqualTo(terms(block(id, texts.getOrDefault(id, ""))));
    }
    assertThat(found).isEqualTo(texts.keySet());
  }

  private static byte[] terms(DirectoryReader block) throws IOException {
    Dictionary terms = new Dictionary();
    terms.add(block);
    return terms.bytes();
  }

  /** The indexes that are there, without what all have in common. */
  List<String> indexes() throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    ask("GET", "/" + names.name() + "-*")
        .fieldNames()
        .forEachRemaining(index -> found.add(index.substring(names.name().length() + 1)));
    return found.stream().sorted().toList();
  }

  /** How many documents the ledger has of each kind. */
  Map<String, Integer> kept() throws IOException, InterruptedException {
    String ledger = "/" + names.ledger(commit().generation());
    ask("POST", ledger + "/_refresh");
    Map<String, Integer> kinds = new TreeMap<>();
    for (JsonNode hit : ask("GET", ledger + "/_search?size=1000").at("/hits/hits")) {
      kinds.merge(hit.at("/_source/kind").asText(), 1, Integer::sum);
    }
    return kinds;
  }

  /** As if a writer had ended that is not known to. */
  void unlock() throws IOException, InterruptedException {
    if (!ask("GET", "/" + names.state() + "*").isEmpty()) {
      Optional<Version> lock = StateDocument.lock(cluster(), names).read();
      if (lock.isPresent()) {
        StateDocument.lock(cluster(), names).remove(lock.get());
      }
    }
  }

  /** The indexes that are there. */
  List<String> all() throws IOException, InterruptedException {
    return indexes().stream().map(index -> names.name() + "-" + index).toList();
  }

  Patience cluster() {
    return new Patience(connection, Duration.ZERO, notes::add);
  }

  @Override
  public void close() {
    connection.close();
  }
}
