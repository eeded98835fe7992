package cuepoint.lucene;

import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** A passage as a Lucene document: a child in the block of its talk. */
final class PassageDocument {
  /** What is said, as terms with positions and offsets, in the field of its language. */
  static final String TEXT = "passage";

  /** BCP 47 tag of the transcript. */
  static final String LANGUAGE = "passage_language";

  /** Who wrote the transcript. */
  static final String CAPTIONS = "passage_captions";

  /** What is said, with its times. */
  private static final String CUES = "passage_cues";

  private static final FieldType WITH_OFFSETS = new FieldType();

  static {
    WITH_OFFSETS.setTokenized(true);
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private PassageDocument() {}

  static Document of(Passage passage, Transcript transcript) throws IOException {
    Document document = new Document();
    document.add(words(passage, transcript));
    document.add(new BinaryDocValuesField(CUES, CueCodec.encode(passage.cues())));
    document.add(new StringField(LANGUAGE, transcript.language(), Field.Store.NO));
    document.add(new SortedDocValuesField(LANGUAGE, new BytesRef(transcript.language())));
    document.add(new StringField(CAPTIONS, transcript.kind().label(), Field.Store.NO));
    return document;
  }

  /** What is said, to be searched. */
  static Field words(Passage passage, Transcript transcript) {
    String field = SpokenAnalyzer.field(TEXT, Language.of(transcript.language()));
    return new Field(field, passage.text(), WITH_OFFSETS);
  }

  static Passage passage(LeafReader reader, int document) throws IOException {
    BinaryDocValues cues = DocValues.getBinary(reader, CUES);
    cues.advanceExact(document);
    return new Passage(CueCodec.decode(cues.binaryValue()));
  }

  static String language(LeafReader reader, int document) throws IOException {
    SortedDocValues language = DocValues.getSorted(reader, LANGUAGE);
    language.advanceExact(document);
    return language.lookupOrd(language.ordValue()).utf8ToString();
  }
}
