package cuepoint.lucene.distributed;

import cuepoint.lucene.distributed.DocumentServer.Entries;
import cuepoint.lucene.distributed.DocumentServer.Entries.Kind;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.suggest.EntryCounts;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Has entries counted where the documents are; how many of all talks have them, the dictionary
 * tells.
 *
 * @param dictionary of all talks
 * @param few of so many talks, how often each says a term is asked for
 */
record ServedCounts(IndexReader dictionary, DocumentServer server, int few)
    implements EntryCounts {
  /** More entries are not asked for at once. */
  private static final int MOST = 50_000;

  /** They say no more than {@link #MOST} terms, each so and so often. */
  static final int FEW = 200;

  @Override
  public Having begun(String field, String prefix, Optional<Query> talks, Deadline deadline)
      throws IOException {
    if (talks.isEmpty()) {
      return (leaf, entry) -> entry.docFreq();
    }
    if (!field.equals(SuggestionFields.TERMS)) {
      throw new IllegalArgumentException(field + " is counted in all talks only");
    }
    Map<BytesRef, Integer> having = suggested(prefix, talks.get(), deadline);
    return (leaf, entry) -> having.getOrDefault(entry.term(), 0);
  }

  private Map<BytesRef, Integer> suggested(String prefix, Query talks, Deadline deadline)
      throws IOException {
    Map<BytesRef, Integer> counted = new HashMap<>();
    server
        .count(new Entries(Kind.SUGGESTED, prefix, talks, MOST), deadline)
        .forEach((entry, having) -> counted.put(new BytesRef(entry), having));
    return counted;
  }

  /** Of many talks, each is taken to say a term as often as talks do that say it. */
  @Override
  public Recurring recurring(Query talks) throws IOException {
    int some = server.count(talks);
    if (some <= few && some < dictionary.getDocCount(TalkDocument.ID)) {
      return RecurringEntries.of(
          server.count(new Entries(Kind.RECURRING, "", talks, MOST), Deadline.NONE));
    }
    RecurringInAll all = RecurringInAll.of(dictionary);
    if (some >= dictionary.getDocCount(TalkDocument.ID)) {
      return all;
    }
    Map<BytesRef, Integer> having = suggested("", talks, Deadline.NONE);
    return (leaf, entry) -> {
      int talksOfThese = having.getOrDefault(entry.term(), 0);
      return talksOfThese == 0
          ? Recurrence.NONE
          : all.of(leaf, entry).times(talksOfThese / (double) entry.docFreq());
    };
  }
}
