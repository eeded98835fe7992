package cuepoint.lucene;

import java.util.EnumMap;
import java.util.Map;

/** The glossary of an index, read in each language when it is first needed. Thread-safe. */
final class Glossaries {
  private final String text;
  private final Map<Language, Glossary> read = new EnumMap<>(Language.class);

  Glossaries(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  synchronized Glossary in(Language language) {
    return read.computeIfAbsent(language, wanted -> Glossary.of(text, wanted));
  }
}
