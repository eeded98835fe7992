package cuepoint.lucene.distributed;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;

/** Counts which terms the documents of all talks have, and how often. For one thread. */
public final class Dictionary {
  private final Map<String, FieldTally> fields = new TreeMap<>();
  private int documents;

  /** Counts the documents of a talk. */
  public void add(DirectoryReader block) throws IOException {
    count(block, 1);
  }

  /** Counts them no more. */
  public void remove(DirectoryReader block) throws IOException {
    count(block, -1);
  }

  private void count(DirectoryReader block, int sign) throws IOException {
    documents += sign * block.numDocs();
    for (LeafReaderContext leaf : block.leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        if (field.getIndexOptions() != IndexOptions.NONE) {
          count(field, leaf.reader(), sign);
        }
      }
    }
  }

  private void count(FieldInfo field, LeafReader block, int sign) throws IOException {
    Terms terms = block.terms(field.name);
    if (terms != null) {
      fields
          .computeIfAbsent(field.name, name -> new FieldTally(field.getIndexOptions()))
          .count(terms, sign);
    }
  }

  /** All that has been counted so far, as an index without postings. */
  public LeafReader reader() {
    Map<String, DictionaryField> all = new TreeMap<>();
    fields.forEach((name, tally) -> all.put(name, tally.field()));
    return new DictionaryReader(all, documents);
  }
}
