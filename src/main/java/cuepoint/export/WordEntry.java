package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A term, the forms of words that it stands for, and where it is said. For one thread. */
final class WordEntry {
  private final String term;
  private final TreeSet<String> forms = new TreeSet<>();
  private int[] postings = new int[2];
  private int size;
  private int lastPassage = -1;
  private int lastPosition;

  WordEntry(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }

  /** Adds a form as of {@link WordKey}. */
  void addForm(String form) {
    forms.add(form);
  }

  /** The forms other than the term; an empty one before them when the term is no form itself. */
  List<String> otherForms() {
    List<String> others = forms.stream().filter(form -> !form.equals(term)).toList();
    return forms.contains(term) ? others : Stream.concat(Stream.of(""), others.stream()).toList();
  }

  /** Adds a place, after all places before it. */
  void add(int passage, int position) {
    if (passage != lastPassage) {
      append(lastPassage - passage);
      lastPosition = 0;
    }
    append(position - lastPosition);
    lastPassage = passage;
    lastPosition = position;
  }

  private void append(int number) {
    if (size == postings.length) {
      postings = Arrays.copyOf(postings, 2 * size);
    }
    postings[size++] = number;
  }

  /**
   * Passages in ascending order, each with its positions: minus the distance from the passage
   * before, at first from -1, then the position of the first word, then the distance of each from
   * the one before.
   */
  ArrayNode postings() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    Arrays.stream(postings, 0, size).forEach(json::add);
    return json;
  }
}
