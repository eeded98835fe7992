package cuepoint.lucene.form;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.NonSpeech;
import cuepoint.lucene.token.WordMemory;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The forms of a transcript in the order in which they are said, each of them analysed once. Where
 * a form means what it does alone, whatever is beside it, all that is made of the transcript is
 * made of that. Elsewhere, as in a language that is written without spaces, texts are analysed as a
 * whole. Immutable.
 */
public final class SaidForms {
  private final LanguageGroup language;
  private final int[] starts;
  private final int[] numbers;
  private final List<String> texts;
  private final int[] counts;
  private final List<Form> forms;

  /** The places of forms that mean what they do only beside others. */
  private final BitSet bound;

  private SaidForms(LanguageGroup language, int[] starts, int[] numbers, FormTable table) {
    this.language = language;
    this.starts = starts;
    this.numbers = numbers;
    this.texts = List.copyOf(table.forms());
    this.counts = table.counts();
    boolean[] alone = new boolean[texts.size()];
    this.forms = new ArrayList<>(texts.size());
    FormMemory memory = FormMemory.of(language);
    for (int number = 0; number < alone.length; number++) {
      String text = texts.get(number);
      alone[number] = language.isSpaced() && WordMemory.isDivisible(text);
      forms.add(alone[number] ? memory.form(text) : Form.SILENT);
    }
    this.bound = new BitSet(numbers.length);
    for (int place = 0; place < numbers.length; place++) {
      bound.set(place, !alone[numbers[place]]);
    }
    bindLabels();
  }

  /**
   * The forms of a transcript.
   *
   * @param cues its own, or what they were cut into at spaces
   */
  public static SaidForms of(Transcript transcript, List<Cue> cues) {
    FormTable table = new FormTable();
    int[] starts = new int[cues.size() + 1];
    for (int cue = 0; cue < cues.size(); cue++) {
      starts[cue + 1] = starts[cue] + count(cues.get(cue).text());
    }
    int[] numbers = new int[starts[cues.size()]];
    int place = 0;
    for (Cue cue : cues) {
      String text = cue.text();
      int start = 0;
      while (start <= text.length()) {
        int space = text.indexOf(' ', start);
        int end = space < 0 ? text.length() : space;
        numbers[place++] = table.add(text, start, end);
        start = end + 1;
      }
    }
    return new SaidForms(LanguageGroup.of(transcript.language()), starts, numbers, table);
  }

  /** How many forms a text has. */
  static int count(String text) {
    int count = 1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      count++;
    }
    return count;
  }

  /** A label of several words is no speech, although each of its words would be. */
  private void bindLabels() {
    boolean[] mayBegin = new boolean[texts.size()];
    for (int number = 0; number < mayBegin.length; number++) {
      mayBegin[number] = NonSpeech.mayHoldLabel(texts.get(number));
    }
    for (int place = 0; place < numbers.length; place++) {
      if (mayBegin[numbers[place]]) {
        bindLabels(place);
      }
    }
  }

  private void bindLabels(int place) {
    String text = text(place, Math.min(place + NonSpeech.LONGEST, numbers.length));
    for (int at = 0; at < length(place); at++) {
      int last = place;
      for (int end = length(place); end < NonSpeech.labelEnd(text, at); end += 1 + length(last)) {
        last++;
      }
      if (last > place) {
        bound.set(place, last + 1);
      }
    }
  }

  /** The language whose terms they are. */
  LanguageGroup language() {
    return language;
  }

  /** What is written, by the numbers of forms. */
  public List<String> texts() {
    return texts;
  }

  /** How often it is, by the numbers of forms. */
  public int[] counts() {
    return counts.clone();
  }

  /**
   * The place of the first form of a cue; of the cue after the last one, how many forms there are.
   */
  public int start(int cue) {
    return starts[cue];
  }

  /** The number of the form at a place. */
  public int number(int place) {
    return numbers[place];
  }

  /** How many forms are said. */
  int size() {
    return numbers.length;
  }

  /** What was made of a form that is free somewhere, by its number. */
  Form form(int number) {
    return forms.get(number);
  }

  /** How long the form at a place is, in UTF-16 units. */
  int length(int place) {
    return texts.get(numbers[place]).length();
  }

  /** The first place from one on that has a bound form, or how many places there are. */
  int nextBound(int from) {
    int next = bound.nextSetBit(from);
    return next < 0 ? numbers.length : next;
  }

  /** The first place from one on that has no bound form, or how many places there are. */
  int nextFree(int from) {
    return Math.min(bound.nextClearBit(from), numbers.length);
  }

  /** What is said in the places from one to another, exclusive. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder(8 * (to - from));
    for (int place = from; place < to; place++) {
      text.append(place == from ? "" : " ").append(texts.get(numbers[place]));
    }
    return text.toString();
  }
}
