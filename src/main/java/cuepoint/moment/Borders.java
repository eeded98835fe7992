package cuepoint.moment;

import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where one may begin or stop reading a passage: between sentences and, as automatic captions have
 * none, at pauses and changes of speaker; less well between cues. Offsets are in UTF-16 units of
 * the passage's text.
 */
final class Borders {
  private static final long PAUSE_MILLIS = 500;

  /** A dozen words, in UTF-16 units. */
  private static final int SOON = 70;

  /** What ends with a sentence. */
  private static final Pattern ENDED = Pattern.compile("[.!?…。！？][\\p{Pf}\\p{Pe}\"']*\\s*$");

  private final String text;
  private final BitSet sentences = new BitSet();
  private final BitSet cues = new BitSet();

  Borders(Passage passage) {
    text = passage.text();
    if (hasMarks(text)) {
      addSentences(text);
    }
    // A passage may begin and end within a sentence.
    sentences.clear(0);
    sentences.set(text.length(), ENDED.matcher(text).find());
    addCues(passage.cues());
    cues.set(text.length());
  }

  /** Whether any sentence may end, to do without the dear search in plain captions. */
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayEndSentence(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Of ASCII, the rules of {@link BreakIterator} know no other signs. */
  private static boolean mayEndSentence(char letter) {
    return letter == '.' || letter == '!' || letter == '?' || letter < ' ' || letter > '~';
  }

  private void addSentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      sentences.set(at);
    }
  }

  private void addCues(List<Cue> all) {
    int start = 0;
    for (int i = 0; i < all.size(); i++) {
      cues.set(start);
      if (i > 0 && isPause(all.get(i - 1), all.get(i))) {
        sentences.set(start);
      }
      start += all.get(i).text().length() + 1;
    }
  }

  private static boolean isPause(Cue before, Cue cue) {
    return !before.speaker().equals(cue.speaker())
        || (before.timed() && cue.startMillis() - before.endMillis() >= PAUSE_MILLIS);
  }

  /** What is said in the passage. */
  String text() {
    return text;
  }

  /** Where sentences begin, and what follows a pause. */
  BitSet sentences() {
    return sentences;
  }

  /** Where to begin with the passage: at the first sentence that begins in it, if that is soon. */
  Range beginning() {
    int sentence = sentences.nextSetBit(0);
    boolean isSoon = sentence >= 0 && sentence <= SOON && sentence < text.length();
    int first = isSoon ? sentence : 0;
    return new Range(first, first);
  }

  /**
   * The last border in a range, better one of sentences than one of cues.
   *
   * @param first lowest offset
   * @param last highest offset
   * @param otherwise the answer where there is none
   */
  int last(int first, int last, int otherwise) {
    int sentence = sentences.previousSetBit(last);
    if (sentence >= first) {
      return sentence;
    }
    int cue = cues.previousSetBit(last);
    return cue >= first ? cue : otherwise;
  }

  /**
   * The first sentence that begins in a range.
   *
   * @param last highest offset
   * @param otherwise the answer where there is none
   */
  int sentence(int first, int last, int otherwise) {
    return next(sentences, first, last, otherwise);
  }

  /** The last sentence that begins in a range. */
  int lastSentence(int first, int last, int otherwise) {
    int sentence = sentences.previousSetBit(last);
    return sentence >= first ? sentence : otherwise;
  }

  /** Whether a sentence ends where a part of the text does that has no space at its end. */
  boolean endsAt(int end) {
    int sentence = sentences.nextSetBit(end);
    return sentence >= 0 && text.substring(end, sentence).isBlank();
  }

  /** The first cue that begins in a range. */
  int cue(int first, int last, int otherwise) {
    return next(cues, first, last, otherwise);
  }

  private static int next(BitSet borders, int first, int last, int otherwise) {
    int next = borders.nextSetBit(first);
    return next >= 0 && next <= last ? next : otherwise;
  }
}
