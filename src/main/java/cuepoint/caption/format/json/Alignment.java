package cuepoint.caption.format.json;

import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.outline.Element;
import cuepoint.caption.format.outline.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of a segment in its text. Usually they are all that the text has; but recognisers
 * leave out the words that they could not time, list pieces of words, or list words without the
 * punctuation of the text. Nothing of the text is lost, and no word is said twice.
 */
final class Alignment {
  /** How far ahead a word is looked for, in UTF-16 units. */
  private static final int REACH = 200;

  private final Element segment;
  private final double unitMillis;
  private final String text;
  private final String lower;
  private final List<Said> pieces = new ArrayList<>();
  private int at;
  private int pieceStart;
  private Optional<Element> pieceWord = Optional.empty();

  private Alignment(Element segment, double unitMillis) {
    this.segment = segment;
    this.unitMillis = unitMillis;
    this.text = segment.text();
    this.lower = lower(text);
  }

  /**
   * The pieces of a segment.
   *
   * @param unitMillis the unit of times that do not say it, in ms
   */
  static List<Said> of(Element segment, double unitMillis) {
    List<Element> words = segment.words().stream().filter(Element::isSpoken).toList();
    if (visible(segment.text()) <= words.stream().mapToLong(w -> visible(w.text())).sum()) {
      boolean spaced = words.stream().skip(1).anyMatch(word -> word.text().startsWith(" "));
      List<Said> said = new ArrayList<>();
      words.forEach(word -> said.add(Said.of(word, unitMillis, segment.speaker(), spaced)));
      said.add(said.removeLast().endingBy(segment.time().endMillis(unitMillis)));
      return said;
    }
    return new Alignment(segment, unitMillis).pieces(words);
  }

  private static long visible(String text) {
    return text.chars().filter(c -> c > ' ').count();
  }

  private List<Said> pieces(List<Element> words) {
    words.stream().filter(word -> word.time().isKnown()).forEach(this::find);
    cut(text.length(), segment.time().endMillis(unitMillis));
    return pieces;
  }

  private void find(Element word) {
    String core = core(lower(word.text()));
    int until = Math.min(lower.length(), at + REACH);
    int found = core.isEmpty() ? -1 : lower.indexOf(core, at, until);
    while (found > at && !startsWord(found)) {
      found = lower.indexOf(core, found + 1, until);
    }
    if (found >= 0) {
      boolean gap = !core(lower.substring(at, found)).isEmpty();
      at = found + core.length();
      if (startsWord(found)) {
        cut(found, gap ? word.time().startMillis(unitMillis) : Timestamps.NONE);
        pieceWord = Optional.of(word);
      }
    }
  }

  private boolean startsWord(int index) {
    return index == 0
        || !Character.isLetterOrDigit(lower.charAt(index - 1))
        || Spacing.isWithout(lower.charAt(index - 1));
  }

  /** Ends the piece in front of an index. */
  private void cut(int index, long endMillis) {
    if (index > pieceStart) {
      TimeValue time = pieceWord.map(Element::time).orElse(TimeValue.NONE);
      pieces.add(
          new Said(
              text.substring(pieceStart, index),
              time.startMillis(unitMillis),
              Math.max(time.endMillis(unitMillis), endMillis),
              pieceWord.flatMap(Element::speaker).or(segment::speaker),
              pieceStart > 0));
      pieceStart = index;
    }
  }

  /** Without what is around its letters and digits. */
  private static String core(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  /** In lower case, each character in its place. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }
}
