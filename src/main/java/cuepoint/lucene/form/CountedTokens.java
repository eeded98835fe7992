package cuepoint.lucene.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The tokens of all that is said, in no order: those of a form once, with how often it is said. For
 * one thread.
 */
final class CountedTokens extends TokenStream {
  // The first attribute that has terms is the one that Lucene reads.
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final SaidForms said;
  private Iterator<Counted> tokens = List.<Counted>of().iterator();

  /**
   * A token.
   *
   * @param increment 0 or 1
   * @param times how often it is said
   */
  private record Counted(BytesRef term, int increment, int times) {}

  CountedTokens(SaidForms said) {
    this.said = said;
  }

  @Override
  public void reset() {
    tokens = counted().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!tokens.hasNext()) {
      return false;
    }
    Counted token = tokens.next();
    term.setBytesRef(token.term);
    frequency.setTermFrequency(token.times);
    increment.setPositionIncrement(token.increment);
    return true;
  }

  private List<Counted> counted() {
    int[] times = new int[said.texts().size()];
    List<Counted> counted = new ArrayList<>(2 * times.length);
    int place = 0;
    while (place < said.size()) {
      int bound = said.nextBound(place);
      for (; place < bound; place++) {
        times[said.number(place)]++;
      }
      place = said.nextFree(bound);
      addBound(bound, place, counted);
    }
    for (int number = 0; number < times.length; number++) {
      if (times[number] > 0) {
        add(said.form(number), times[number], counted);
      }
    }
    return counted;
  }

  /** With the spaces beside it, as a mark may be written over one. */
  private void addBound(int from, int to, List<Counted> counted) {
    if (from < to) {
      String text = " " + said.text(from, to) + " ";
      add(Form.withoutWords(text, said.language()), 1, counted);
    }
  }

  private static void add(Form form, int times, List<Counted> counted) {
    for (FormToken token : form.tokens()) {
      if (!token.isOverlap()) {
        counted.add(new Counted(token.term(), 1, times));
      } else {
        // Lucene counts how many tokens do not make a text longer, not how often they are in it.
        counted.addAll(Collections.nCopies(times, new Counted(token.term(), 0, 1)));
      }
    }
  }
}
