package cuepoint.lucene.form;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/**
 * What is said in a transcript as fields to be searched: those of its passages, which are to be
 * indexed one after the other, and one for all of it. For one thread.
 */
public final class SaidFields {
  private final SaidForms said;
  private final PassageTokens passages;

  public SaidFields(SaidForms said) {
    this.said = said;
    this.passages = new PassageTokens(said);
  }

  /**
   * What is said in a passage.
   *
   * @param cue its first one
   * @param end its last one, exclusive
   */
  public Field passage(String name, int cue, int end, FieldType type) {
    int from = said.start(cue);
    int to = said.start(end);
    return said.nextBound(from) >= to
        ? new PassageField(name, from, to, type)
        : new Field(name, said.text(from, to), type);
  }

  /** All that is said. */
  public Field all(String name, FieldType type) {
    return new Field(name, new CountedTokens(said), type);
  }

  /** Says where its tokens are when they are asked for. */
  private final class PassageField extends Field {
    private final int from;
    private final int to;

    PassageField(String name, int from, int to, FieldType type) {
      super(name, passages, type);
      this.from = from;
      this.to = to;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return passages.of(from, to);
    }
  }
}
