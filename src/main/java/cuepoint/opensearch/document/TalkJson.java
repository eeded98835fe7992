package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** Lucene documents of a talk as one document of OpenSearch, field by field. */
public final class TalkJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Analyzer analyzer;

  /**
   * For some talks.
   *
   * @param analyzer of the fields that are texts
   */
  public TalkJson(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A talk, of which only what is searched is kept.
   *
   * @param block its children, of which the passages are kept, then itself
   */
  public ObjectNode of(List<Document> block) throws IOException {
    ObjectNode talk = fields(block.getLast());
    ArrayNode passages = talk.putArray(Fields.PASSAGES);
    for (Document child : block.subList(0, block.size() - 1)) {
      ObjectNode passage = fields(child);
      PassageVoices.addTo(passage, child, analyzer);
      if (!passage.isEmpty()) {
        passages.add(passage);
      }
    }
    return talk;
  }

  /**
   * The same with what is read of a talk when it was found.
   *
   * @param revision another one whenever the talk is written
   * @param bytes the block, as they are given back
   */
  public ObjectNode of(List<Document> block, long revision, byte[] bytes) throws IOException {
    ObjectNode talk = of(block);
    Document document = block.getLast();
    talk.put(Fields.REVISION, revision).put(Fields.BLOCK, bytes);
    for (IndexableField field : document.getFields(Fields.METADATA)) {
      talk.put(Fields.METADATA, BytesRef.deepCopyOf(field.binaryValue()).bytes);
    }
    for (IndexableField field : document.getFields(Fields.SUGGESTED_TERMS)) {
      addCounted(field, talk);
    }
    return talk;
  }

  private void addCounted(IndexableField terms, ObjectNode talk) throws IOException {
    ArrayNode all = talk.withArray("/" + Fields.SUGGESTED_TERMS);
    ArrayNode recurring = talk.withArray("/" + Fields.RECURRING_TERMS);
    try (TokenStream tokens = terms.tokenStream(analyzer, null)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      TermFrequencyAttribute times = tokens.addAttribute(TermFrequencyAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String text = term.getBytesRef().utf8ToString();
        all.add(text);
        if (times.getTermFrequency() > 1) {
          recurring.add(text + '\0' + times.getTermFrequency());
        }
      }
      tokens.end();
    }
  }

  private ObjectNode fields(Document document) throws IOException {
    ObjectNode json = JSON.objectNode();
    Map<String, TokenText> texts = new LinkedHashMap<>();
    for (IndexableField field : document) {
      Optional<FieldKind> kind = kind(field);
      if (kind.isPresent()) {
        switch (kind.get()) {
          case VALUES -> addValues(field, json.withArray("/" + Fields.name(field.name())));
          case NUMBERS ->
              json.withArray("/" + Fields.name(field.name())).add(field.numericValue().longValue());
          case COUNTS, POSITIONS ->
              texts
                  .computeIfAbsent(
                      field.name(), name -> new TokenText(kind.get() == FieldKind.POSITIONS))
                  .add(field, analyzer);
        }
      }
    }
    texts.forEach((name, text) -> json.put(Fields.name(name), text.toString()));
    return json;
  }

  private static Optional<FieldKind> kind(IndexableField field) {
    Optional<FieldKind> kind = FieldKind.of(field.fieldType());
    if (kind.isEmpty() || Fields.isLeftOut(field.name())) {
      return Optional.empty();
    }
    FieldKind kept = Fields.kind(field.name());
    if (kept != kind.get()) {
      throw new IllegalArgumentException(
          field.name() + " has " + kind.get() + " but is kept as " + kept);
    }
    return kind;
  }

  private void addValues(IndexableField field, ArrayNode to) throws IOException {
    if (!field.fieldType().tokenized()) {
      BytesRef bytes = field.binaryValue();
      to.add(bytes == null ? field.stringValue() : bytes.utf8ToString());
      return;
    }
    try (TokenStream tokens = field.tokenStream(analyzer, null)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        to.add(term.getBytesRef().utf8ToString());
      }
      tokens.end();
    }
  }
}
