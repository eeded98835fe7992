package cuepoint.lucene.distributed;

import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.suggest.EntryCounts.Recurrence;
import cuepoint.lucene.suggest.EntryCounts.Recurring;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How some talks keep coming back to terms, as their server has counted it. */
final class RecurringEntries implements Recurring {
  private final Map<BytesRef, Recurrence> entries = new HashMap<>();

  private RecurringEntries() {}

  /**
   * What was counted.
   *
   * @param counted as of {@link DocumentServer.Entries.Kind#RECURRING}
   */
  static RecurringEntries of(Map<String, Integer> counted) {
    RecurringEntries all = new RecurringEntries();
    counted.forEach((value, talks) -> {
      int end = value.lastIndexOf(SuggestionFields.SEPARATOR);
      double often = talks * Math.sqrt(Integer.parseInt(value.substring(end + 1)));
      all.entries.merge(
          new BytesRef(value.substring(0, end)), new Recurrence(talks, often), Recurrence::plus);
    });
    return all;
  }

  @Override
  public Recurrence of(LeafReaderContext leaf, TermsEnum entry) throws IOException {
    return entries.getOrDefault(entry.term(), Recurrence.NONE);
  }
}
