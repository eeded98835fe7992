package cuepoint.lucene.distributed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;

/**
 * Counts which terms the documents of talks have, and how often: of all talks, or, with counts that
 * may be below zero, what has changed in some. For one thread.
 */
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

  /** Counts all that another one has counted. */
  public void add(Dictionary other) {
    count(other, 1);
  }

  /** Counts it no more. */
  public void remove(Dictionary other) {
    count(other, -1);
  }

  private void count(Dictionary other, int sign) {
    documents += sign * other.documents;
    other.fields.forEach(
        (name, tally) -> fields.computeIfAbsent(name, missing -> tally.empty()).count(tally, sign));
    fields.values().removeIf(FieldTally::isEmpty);
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
    fields.values().removeIf(FieldTally::isEmpty);
  }

  private void count(FieldInfo field, LeafReader block, int sign) throws IOException {
    Terms terms = block.terms(field.name);
    if (terms != null) {
      fields
          .computeIfAbsent(field.name, name -> new FieldTally(field.getIndexOptions()))
          .count(terms, sign);
    }
  }

  /**
   * All that has been counted, as bytes. In gzip, how many documents (zLong), how many fields
   * (vInt), then each: its name (a string) and what {@link FieldTally#write} says.
   */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(new GZIPOutputStream(bytes))) {
      out.writeZLong(documents);
      out.writeVInt(fields.size());
      for (Map.Entry<String, FieldTally> field : fields.entrySet()) {
        out.writeString(field.getKey());
        field.getValue().write(out);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #bytes} has made.
   *
   * @throws IOException when the bytes are damaged
   */
  public static Dictionary of(byte[] bytes) throws IOException {
    Dictionary dictionary = new Dictionary();
    try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      ByteArrayDataInput in = new ByteArrayDataInput(unzipped.readAllBytes());
      dictionary.documents = Math.toIntExact(in.readZLong());
      for (int left = in.readVInt(); left > 0; left--) {
        dictionary.fields.put(in.readString(), FieldTally.read(in));
      }
    }
    return dictionary;
  }

  /** All that has been counted so far, as an index without postings. */
  public LeafReader reader() {
    Map<String, DictionaryField> all = new TreeMap<>();
    fields.forEach((name, tally) -> all.put(name, tally.field()));
    return new DictionaryReader(all, documents);
  }
}
