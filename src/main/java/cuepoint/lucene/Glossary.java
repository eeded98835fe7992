package cuepoint.lucene;

import cuepoint.search.Analysis;
import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * How a field's words are heard, in a language: lines in Solr's synonym format, {@code DTrace, d
 * trace, detrace}. Immutable.
 */
final class Glossary {
  private static final Logger LOG = Logger.getLogger(Glossary.class.getName());

  /** An entry of more words is not sought. */
  private static final int LONGEST = 4;

  private final Map<List<String>, Set<List<String>>> forms = new LinkedHashMap<>();
  private final Map<List<String>, String> written = new HashMap<>();

  private Glossary() {}

  /** The glossary of a text; a line that is not of the format is passed over. */
  static Glossary of(String text, Language language) {
    Glossary glossary = new Glossary();
    text.lines().forEach(line -> glossary.read(line, language));
    return glossary;
  }

  private void read(String line, Language language) {
    SolrSynonymParser parser =
        new SolrSynonymParser(true, true, language.analyzer()) {
          @Override
          public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
            CharsRef terms = super.analyze(text, reuse);
            written.putIfAbsent(words(terms), text.strip());
            return terms;
          }

          @Override
          public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
            forms.computeIfAbsent(words(input), from -> new LinkedHashSet<>()).add(words(output));
          }
        };
    try {
      parser.parse(new StringReader(line));
    } catch (ParseException | IOException e) {
      LOG.log(Level.FINE, e, () -> "not a line of a glossary: " + line);
    }
  }

  private static List<String> words(CharsRef phrase) {
    return List.of(phrase.toString().split(String.valueOf(SynonymMap.WORD_SEPARATOR), -1));
  }

  /** Terms as the glossary writes them. */
  String written(List<String> terms) {
    return written.getOrDefault(terms, String.join(" ", terms));
  }

  /** Every entry, in the order of the text. */
  List<Analysis.Heard> entries() {
    return forms.entrySet().stream()
        .map(entry -> new Analysis.Heard(entry.getKey(), others(entry.getValue())))
        .toList();
  }

  private List<Analysis.Other> others(Set<List<String>> heard) {
    return heard.stream().map(terms -> new Analysis.Other(terms, written(terms))).toList();
  }

  /**
   * What else a word, or words side by side among which it is, are heard as.
   *
   * @param words the terms of a query in order
   * @param index which of them is meant
   */
  List<List<String>> around(List<String> words, int index) {
    Set<List<String>> heard = new LinkedHashSet<>();
    for (int first = Math.max(0, index - LONGEST + 1); first <= index; first++) {
      for (int end = index + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
        heard.addAll(forms.getOrDefault(words.subList(first, end), Set.of()));
      }
    }
    return List.copyOf(heard);
  }
}
