package cuepoint.lucene.document;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Values by which a document is found, as a {@code StringField} of each has them, in one field. */
final class ValuesField extends Field {
  private static final FieldType TYPE = type(IndexOptions.DOCS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  private final Map<String, Integer> values;

  private ValuesField(String name, Map<String, Integer> values, FieldType type) {
    super(name, new Values(values), type);
    this.values = Collections.unmodifiableMap(values);
  }

  /** Each value with its frequency. */
  Map<String, Integer> values() {
    return values;
  }

  static ValuesField of(String name, Collection<String> values) {
    Map<String, Integer> once = new LinkedHashMap<>();
    values.forEach(value -> once.put(value, 1));
    return new ValuesField(name, once, TYPE);
  }

  /**
   * The same, where each has a frequency.
   *
   * @param values each with how often it is there, from 1
   */
  static ValuesField counted(String name, Map<String, Integer> values) {
    return new ValuesField(name, values, COUNTED);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static final class Values extends TokenStream {
    // The first attribute that has terms is the one that Lucene reads.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Map.Entry<String, Integer>> values;
    private Iterator<Map.Entry<String, Integer>> next;

    Values(Map<String, Integer> values) {
      this.values = List.copyOf(values.entrySet());
      this.next = this.values.iterator();
    }

    @Override
    public void reset() {
      next = values.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!next.hasNext()) {
        return false;
      }
      Map.Entry<String, Integer> value = next.next();
      term.setBytesRef(new BytesRef(value.getKey()));
      frequency.setTermFrequency(value.getValue());
      return true;
    }
  }
}
