package cuepoint.lucene.distributed;

import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.rank.Similarities;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The documents of talks in an ordinary index of Lucene in memory, which others ask. */
public final class LocalDocuments implements DocumentServer, Indexer {
  private final Directory memory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<String, KeptTalk> talks = new TreeMap<>();
  private final Dictionary dictionary = new Dictionary();
  private String glossary = "";
  private long revision;
  private DistributedCommit committed = counted();

  public LocalDocuments() throws IOException {
    writer = new IndexWriter(memory, new IndexWriterConfig(TalkBlock.analyzer()));
    searchers = new SearcherManager(writer, new Searchers());
  }

  List<String> ids() {
    return List.copyOf(talks.keySet());
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  /** Reads what was committed last. */
  public DistributedEngine engine(long mostBytes, Weights weights) {
    return new DistributedEngine(new LocalCommits(this, new Blocks(mostBytes), weights), weights);
  }

  synchronized DistributedCommit newest() {
    return committed;
  }

  @Override
  public Map<String, String> talks() {
    return Map.of();
  }

  @Override
  public void put(IndexedTalk talk, String files) throws IOException {
    String id = talk.recording().talk().id();
    remove(id);
    writer.updateDocuments(Block.key(id), TalkBlock.documents(talk, files));
    byte[] block = TalkBlock.bytes(TalkBlock.documents(talk, files));
    dictionary.add(TalkBlock.open(block));
    talks.put(id, new KeptTalk(id, ++revision, block));
  }

  @Override
  public void touch(String talkId, String files) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String talkId) throws IOException {
    KeptTalk gone = talks.remove(talkId);
    if (gone != null) {
      writer.deleteDocuments(Block.key(talkId));
      dictionary.remove(TalkBlock.open(gone.block()));
    }
  }

  @Override
  public boolean glossary(String lines) {
    glossary = lines;
    return true;
  }

  @Override
  public synchronized void commit() throws IOException {
    writer.commit();
    committed = counted();
  }

  private DistributedCommit counted() {
    return new DistributedCommit(dictionary.reader(), glossary, "" + revision, Instant.now());
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return OpenCommit.of(
              new IndexSearcher(reader), Similarities.ranking(Weights.DEFAULT.bm25()), "")
          .searcher();
    }
  }

  /** Something read from what is there now. */
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.from(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public int count(Query query) throws IOException {
    return read(searcher -> searcher.count(query));
  }

  @Override
  public List<Talk> talks(Query query) throws IOException {
    return read(searcher -> {
      List<Talk> all = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, Math.max(1, talks.size())).scoreDocs) {
        all.add(TalkDocument.talk(searcher.getIndexReader(), found.doc));
      }
      return all;
    });
  }

  @Override
  public Map<String, Integer> count(Entries entries, Deadline deadline) throws IOException {
    return read(searcher -> LocalEntries.count(entries, searcher));
  }

  @Override
  public Answer search(Question question, Deadline deadline) throws IOException {
    return read(searcher -> new LocalAnswers(searcher, talks).to(question));
  }

  @Override
  public List<KeptTalk> blocks(Collection<String> talkIds) {
    return talks.values().stream().filter(talk -> talkIds.contains(talk.id())).toList();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    memory.close();
  }
}
