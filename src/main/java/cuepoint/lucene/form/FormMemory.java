package cuepoint.lucene.form;

import cuepoint.lucene.analysis.LanguageGroup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms of a language that were analysed lately. Safe for use by many threads. */
final class FormMemory {
  /** When so many have come, those are forgotten that are neither among them nor as many before. */
  private static final int GENERATION = 1 << 15;

  /** Behind a word of ASCII letters they end it and are no part of it. */
  private static final String MARKS = ",.?!;:";

  private static final Map<LanguageGroup, FormMemory> MEMORIES =
      Arrays.stream(LanguageGroup.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), FormMemory::new));

  private final LanguageGroup language;
  private Map<String, Form> forms = new HashMap<>();
  private Map<String, Form> earlier = new HashMap<>();

  private FormMemory(LanguageGroup language) {
    this.language = language;
  }

  static FormMemory of(LanguageGroup language) {
    return Objects.requireNonNull(MEMORIES.get(language));
  }

  /** What is made of a form. */
  Form form(String text) {
    return isWordWithMark(text)
        ? remembered(text.substring(0, text.length() - 1)).closed()
        : remembered(text);
  }

  private static boolean isWordWithMark(String text) {
    int last = text.length() - 1;
    if (last < 1 || MARKS.indexOf(text.charAt(last)) < 0) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      int lower = text.charAt(i) | 0x20;
      if (lower < 'a' || lower > 'z') {
        return false;
      }
    }
    return true;
  }

  private synchronized Form remembered(String text) {
    Form known = forms.get(text);
    if (known != null) {
      return known;
    }
    Form before = earlier.get(text);
    Form form = before == null ? Form.of(text, language) : before;
    if (forms.size() == GENERATION) {
      earlier = forms;
      forms = new HashMap<>();
    }
    forms.put(text, form);
    return form;
  }
}
