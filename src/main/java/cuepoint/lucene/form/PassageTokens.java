package cuepoint.lucene.form;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of one passage after the other, from forms that were analysed. For one thread. */
final class PassageTokens extends TokenStream {
  // The first attribute that has terms is the one that Lucene reads.
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final SaidForms said;
  private int from;
  private int to;
  private int place;
  private int start;
  private int next;
  private int gap;
  private Form form = Form.SILENT;

  PassageTokens(SaidForms said) {
    this.said = said;
  }

  /** The tokens of the forms in the places from one to another, exclusive, none of them bound. */
  PassageTokens of(int first, int end) {
    this.from = first;
    this.to = end;
    return this;
  }

  @Override
  public void reset() {
    place = from;
    start = 0;
    gap = 0;
    begin();
  }

  private void begin() {
    form = place < to ? said.form(said.number(place)) : Form.SILENT;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    while (next == form.tokens().size()) {
      if (place == to) {
        return false;
      }
      gap += form.gap();
      start += said.length(place++) + 1;
      begin();
    }
    FormToken token = form.tokens().get(next++);
    term.setBytesRef(token.term());
    offset.setOffset(start + token.start(), start + token.end());
    increment.setPositionIncrement(token.increment() + gap);
    gap = 0;
    return true;
  }
}
