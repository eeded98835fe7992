package cuepoint.lucene.document;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Values by which a document is found, as a {@code StringField} of each has them, in one field. */
final class ValuesField extends Field {
  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS);
    TYPE.freeze();
  }

  ValuesField(String name, Collection<String> values) {
    super(name, new Values(List.copyOf(values)), TYPE);
  }

  private static final class Values extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<String> values;
    private Iterator<String> next;

    Values(List<String> values) {
      this.values = values;
      this.next = values.iterator();
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
      term.setBytesRef(new BytesRef(next.next()));
      return true;
    }
  }
}
