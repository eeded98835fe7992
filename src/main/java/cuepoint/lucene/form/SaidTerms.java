package cuepoint.lucene.form;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.form.FormWord.Link;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a transcript as people read them, in order; those that say something by number. */
public final class SaidTerms {
  /** In the place of the number of a word that says nothing. */
  public static final int NONE = -1;

  private final SaidForms said;
  private final List<Spelled> terms = new ArrayList<>();
  private final Map<Spelled, Integer> numbers = new HashMap<>();
  private final int[][] ofForms;
  private int[] words = new int[1024];
  private Link[] links = new Link[1024];
  private int size;

  /**
   * A word.
   *
   * @param folded in lower case, without accents: what words are compared by
   * @param shown as the text has it
   */
  public record Spelled(String folded, String shown) {}

  private SaidTerms(SaidForms said) {
    this.said = said;
    this.ofForms = new int[said.texts().size()][];
  }

  /** The words of a transcript. */
  public static SaidTerms of(Transcript transcript, SaidForms said) {
    SaidTerms terms = new SaidTerms(said);
    int place = 0;
    for (Cue cue : transcript.cues()) {
      int end = place + SaidForms.count(cue.text());
      if (said.nextBound(place) >= end) {
        terms.addForms(place, end);
      } else {
        terms.addText(cue.text());
      }
      place = end;
    }
    return terms;
  }

  private void addForms(int from, int to) {
    boolean isOpen = false;
    for (int place = from; place < to; place++) {
      int number = said.number(place);
      Form form = said.form(number);
      add(form.words(), ofForm(number, form), isOpen);
      isOpen = form.isOpen();
    }
  }

  private int[] ofForm(int number, Form form) {
    if (ofForms[number] == null) {
      ofForms[number] = numbers(form.words());
    }
    return ofForms[number];
  }

  private void addText(String text) {
    List<FormWord> read = Form.words(text, said.language());
    add(read, numbers(read), false);
  }

  private int[] numbers(List<FormWord> read) {
    return read.stream().mapToInt(word -> word.isTerm() ? number(word.word()) : NONE).toArray();
  }

  /**
   * Adds words.
   *
   * @param isOpen whether the first of them may go on with the word before
   */
  private void add(List<FormWord> read, int[] numbered, boolean isOpen) {
    for (int i = 0; i < numbered.length; i++) {
      add(numbered[i], i > 0 || isOpen ? read.get(i).link() : Link.NONE);
    }
  }

  private int number(ShownWord word) {
    Spelled spelled = new Spelled(word.folded(), word.shown());
    Integer known = numbers.putIfAbsent(spelled, terms.size());
    if (known == null) {
      terms.add(spelled);
      return terms.size() - 1;
    }
    return known;
  }

  private void add(int term, Link link) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      links = Arrays.copyOf(links, 2 * size);
    }
    words[size] = term;
    links[size++] = link;
  }

  /** The language that they are in. */
  public LanguageGroup language() {
    return said.language();
  }

  /** How many words are said. */
  public int size() {
    return size;
  }

  /** The number of the term that a word is, or {@link #NONE}. */
  public int term(int word) {
    return words[word];
  }

  /** Whether a word goes on with the one before it: both are terms, and no mark parts them. */
  public boolean isPair(int word) {
    return word > 0 && words[word] != NONE && words[word - 1] != NONE && links[word] != Link.NONE;
  }

  /** A pair as it is written, by its second word. */
  public String pair(int word) {
    return terms.get(words[word - 1]).shown + links[word].text() + terms.get(words[word]).shown;
  }

  /** The terms, by number. */
  public List<Spelled> terms() {
    return terms;
  }
}
