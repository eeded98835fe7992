package cuepoint.lucene.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers forms in the order in which they come. A hash table with linear probing, as most forms
 * have come before, and then need no string of their own to be found.
 */
final class FormTable {
  private static final int NONE = -1;
  private static final int FACTOR = 31;

  private final List<String> forms = new ArrayList<>();
  private int[] counts = new int[512];
  private int[] numbers = empty(1024);

  private static int[] empty(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /** Counts the form from start to end, exclusive, in UTF-16 units, and returns its number. */
  int add(String text, int start, int end) {
    int slot = slot(hash(text, start, end), text, start, end);
    int number = numbers[slot];
    if (number == NONE) {
      number = forms.size();
      numbers[slot] = number;
      forms.add(text.substring(start, end));
      grow();
    }
    counts[number]++;
    return number;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }

  /** Where the number of a form is, or is to be. */
  private int slot(int hash, String text, int start, int end) {
    int slot = hash & (numbers.length - 1);
    while (numbers[slot] != NONE && !isAt(numbers[slot], text, start, end)) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private boolean isAt(int number, String text, int start, int end) {
    String form = forms.get(number);
    return form.length() == end - start && text.startsWith(form, start);
  }

  private void grow() {
    if (forms.size() == counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
      numbers = empty(2 * numbers.length);
      for (int number = 0; number < forms.size(); number++) {
        String form = forms.get(number);
        numbers[slot(hash(form, 0, form.length()), form, 0, form.length())] = number;
      }
    }
  }

  /** All that came, by number. */
  List<String> forms() {
    return forms;
  }

  /** How often a form came, by number. */
  int[] counts() {
    return Arrays.copyOf(counts, forms.size());
  }
}
