package cuepoint.opensearch.write;

import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.StateDocument.Version;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.document.IndexLayout;
import cuepoint.opensearch.document.TalkJson;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps talks in a cluster. Talks are written one batch after another, and searches of a generation
 * that is live may find them from then on; {@link #commit} makes all of it one edition. Wherever a
 * writer ends, the next one goes on.
 */
public final class ClusterIndexer implements Indexer {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** So many talks whose files have changed, and nothing else, are written at a time. */
  private static final int MOST_TOUCHED = 500;

  private final TalkJson json = new TalkJson(TalkBlock.analyzer());
  private final IndexNames names;
  private final WriteLock lock;
  private final Ledger ledger;
  private final Batches batches;
  private final Publication publication;
  private final Map<String, Optional<String>> touched = new LinkedHashMap<>();
  private Optional<Version> state;
  private Optional<Commit> live;
  private String glossary;
  private Collected collected = new Collected(0);
  private Closeable closed = () -> {};

  private ClusterIndexer(
      Patience cluster, IndexNames names, WriteLock lock, Opening opening, int generation) {
    Talks talks = new Talks(cluster, names.talks(generation));
    this.names = names;
    this.lock = lock;
    this.ledger = new Ledger(cluster, names.ledger(generation));
    this.state = opening.state();
    this.live = opening.commit();
    this.glossary = live.map(Commit::glossary).orElse("");
    this.batches = new Batches(talks, ledger, live.map(Commit::revision).orElse(0L));
    this.publication = new Publication(cluster, names, generation, talks, ledger);
  }

  /**
   * Opens the talks of a cluster for writing. Where they cannot be used but {@linkplain
   * UnusableIndexException#mayBeBuilt may be built again}, or that is asked for, they are built
   * beside what is there, which is searched until {@link #commit}.
   *
   * @param connection stays open
   * @param layout of indexes that are made
   * @param rebuild whether to build them again in any case, but for those of another program
   * @param emptying is called with the reason before they are built again without having been asked
   *     for; when it throws, nothing has changed
   * @param notes is told, in sentences for a log, what is gone on with, and what is waited for; may
   *     be called by other threads
   * @throws TalksInUseException when another process writes to them
   * @throws UnusableIndexException when they cannot be used, and are left as they were
   */
  public static ClusterIndexer open(
      ClusterConnection connection,
      IndexNames names,
      IndexLayout layout,
      boolean rebuild,
      Consumer<UnusableIndexException> emptying,
      Consumer<String> notes)
      throws IOException {
    Patience cluster = new Patience(connection, PATIENCE, notes);
    Opening.of(cluster, names).require(rebuild);
    Indexes.makeState(cluster, names);
    WriteLock lock = WriteLock.take(cluster, names);
    try {
      Opening opening = Opening.of(cluster, names);
      opening.require(rebuild);
      if (!rebuild) {
        opening.problem().filter(why -> why.reason() != Reason.MISSING).ifPresent(emptying);
      }
      int generation = opening.generation(rebuild, layout, cluster, notes);
      return new ClusterIndexer(cluster, names, lock, opening, generation).recover();
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private boolean isLive() {
    return live.filter(commit -> commit.generation() == publication.generation()).isPresent();
  }

  private ClusterIndexer recover() throws IOException {
    batches.recover(isLive() ? live.map(Commit::revision).orElse(0L) : 0);
    if (isLive()) {
      publication.finish(live.orElseThrow());
    }
    return this;
  }

  @Override
  public Map<String, String> talks() throws IOException {
    write();
    return ledger.files();
  }

  @Override
  public void put(IndexedTalk talk, String files) throws IOException {
    String id = talk.recording().talk().id();
    byte[] block = TalkBlock.bytes(TalkBlock.documents(talk, ""));
    KeptTalk kept = new KeptTalk(id, begin(), block);
    String document = json.of(TalkBlock.documents(talk, ""), kept.revision(), block).toString();
    collected.put(kept, document, files);
    touched.remove(id);
    writeIfFull();
  }

  @Override
  public void touch(String talkId, String files) throws IOException {
    if (!collected.touch(talkId, files)) {
      touched.put(talkId, Optional.of(files));
      writeIfFull();
    }
  }

  @Override
  public void remove(String talkId) throws IOException {
    begin();
    collected.remove(talkId);
    touched.remove(talkId);
    writeIfFull();
  }

  @Override
  public boolean glossary(String lines) {
    boolean isOther = !lines.equals(glossary);
    glossary = lines;
    return isOther;
  }

  private long begin() {
    collected = collected.isEmpty() ? new Collected(batches.nextRevision()) : collected;
    return collected.revision();
  }

  private void writeIfFull() throws IOException {
    if (collected.isFull() || touched.size() >= MOST_TOUCHED) {
      write();
    }
  }

  private void write() throws IOException {
    lock.check();
    if (!collected.isEmpty()) {
      batches.write(collected);
      collected = new Collected(0);
    }
    ledger.write(touched);
    touched.clear();
  }

  @Override
  public void commit() throws IOException {
    write();
    boolean same = live.map(Commit::glossary).orElse("").equals(glossary);
    if (isLive() && same && !batches.hasChanged()) {
      return;
    }
    lock.check();
    state = Optional.of(publication.publish(state, live, batches, glossary));
    live = Optional.of(Commit.of(state.get().json(), names));
    batches.counted();
    publication.finish(live.get());
  }

  /** The same, which also closes something else in the end: a connection of its own. */
  public ClusterIndexer closing(Closeable resource) {
    closed = resource;
    return this;
  }

  /** What has been written stays, whether it is committed or not. */
  @Override
  public void close() throws IOException {
    lock.close();
    closed.close();
  }
}
