package cuepoint.lucene.distributed;

import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.rank.Similarities;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Query.Order;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The documents of talks in an ordinary index of Lucene in memory, which others ask. */
public final class LocalDocuments implements DocumentServer, Indexer {
  private static final SortField NEWEST =
      new SortField(TalkDocument.RECORDED, SortField.Type.LONG, true, Long.MIN_VALUE);

  private final Directory memory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final Map<String, KeptTalk> talks = new TreeMap<>();
  private final Dictionary dictionary = new Dictionary();
  private String glossary = "";
  private long revision;

  public LocalDocuments() throws IOException {
    writer = new IndexWriter(memory, new IndexWriterConfig(TalkBlock.analyzer()));
  }

  List<String> ids() {
    return List.copyOf(talks.keySet());
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  String glossary() {
    return glossary;
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
  public void commit() throws IOException {
    writer.commit();
  }

  /** Something read from what is there now. */
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reading.from(
          OpenCommit.of(reader, Similarities.ranking(Weights.DEFAULT.bm25())).searcher());
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
    return read(searcher -> {
      FacetsCollector all = LocalFacets.matching(question.talks(), searcher);
      int total = all.getMatchingDocs().stream().mapToInt(docs -> docs.totalHits()).sum();
      return new Answer(
          total,
          LocalFacets.of(question, all, searcher),
          found(question, searcher),
          List.of());
    });
  }

  private List<FoundTalk> found(Question question, IndexSearcher searcher) throws IOException {
    Map<Integer, String> byDocument = new TreeMap<>();
    for (String id : talks.keySet()) {
      byDocument.put(searcher.search(new TermQuery(TalkDocument.key(id)), 1).scoreDocs[0].doc, id);
    }
    SortField byId = OpenCommit.of(searcher, searcher.getSimilarity(), "").order().field();
    Sort sort =
        question.order() == Order.DATE
            ? new Sort(NEWEST, SortField.FIELD_SCORE, byId)
            : new Sort(SortField.FIELD_SCORE, byId);
    ScoreDoc[] best =
        searcher.search(
                question.talks(), Math.max(1, question.from() + question.most()), sort, true)
            .scoreDocs;
    List<FoundTalk> found = new ArrayList<>();
    for (int i = question.from();
        i < Math.min(best.length, question.from() + question.most());
        i++) {
      KeptTalk talk = Objects.requireNonNull(talks.get(byDocument.get(best[i].doc)));
      found.add(new FoundTalk(talk.id(), talk.revision(), best[i].score));
    }
    return found;
  }

  @Override
  public List<KeptTalk> blocks(Collection<String> talkIds) {
    return talks.values().stream().filter(talk -> talkIds.contains(talk.id())).toList();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    memory.close();
  }
}
