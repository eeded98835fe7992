package cuepoint.lucene.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.StringHelper;

/**
 * What tells the texts of passages apart: 64 bits of their MurmurHash3. Of ten million texts, two
 * have the same key with a probability of 3 in a million.
 */
public final class TextKey {
  private static final String FIELD = "passage_text";
  private static final int SEED = 0;

  private TextKey() {}

  /** The key of a text. */
  public static long of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, SEED)[0];
  }

  /** The key of a passage's text, as its document has it. */
  public static Field field(String text) {
    return new NumericDocValuesField(FIELD, of(text));
  }

  /** The keys of a segment, by the documents of its passages. */
  public static NumericDocValues in(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, FIELD);
  }
}
