package cuepoint.lucene.glossary;

import cuepoint.lucene.analysis.LanguageGroup;
import java.util.EnumMap;
import java.util.Map;

/**
 * The glossary of an index, read for each group of languages when it is first needed. Thread-safe.
 */
public final class Glossaries {
  private final String text;
  private final Map<LanguageGroup, Glossary> read = new EnumMap<>(LanguageGroup.class);

  public Glossaries(String text) {
    this.text = text;
  }

  /** As it was written, in Solr's synonym format. */
  public String text() {
    return text;
  }

  /** The glossary as a group of languages has its terms. */
  public synchronized Glossary in(LanguageGroup group) {
    return read.computeIfAbsent(group, missing -> Glossary.of(text, missing));
  }
}
