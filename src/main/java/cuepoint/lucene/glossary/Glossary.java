package cuepoint.lucene.glossary;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
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
import org.jspecify.annotations.Nullable;

/**
 * How the words of a subject are heard, in a group of languages: lines in Solr's synonym format,
 * {@code DTrace, d trace, detrace}. Immutable.
 */
public final class Glossary {
  private static final Logger LOG = Logger.getLogger(Glossary.class.getName());

  /** An entry of more words is not looked for. */
  private static final int LONGEST = 4;

  /** More forms of a word are not searched; each costs look-ups. */
  private static final int MOST = 128;

  private final Map<List<String>, Set<List<String>>> heardAs = new LinkedHashMap<>();
  private final Map<List<String>, String> written = new HashMap<>();

  private Glossary() {}

  /** Reads the glossary of a text; a line in another format is left out. */
  public static Glossary of(String text, LanguageGroup group) {
    Glossary glossary = new Glossary();
    text.lines().forEach(line -> glossary.read(line, group));
    return glossary;
  }

  private void read(String line, LanguageGroup group) {
    try {
      new Line(group).parse(new StringReader(line));
    } catch (ParseException | IOException e) {
      LOG.log(Level.FINE, e, () -> "not a line of a glossary: " + line);
    }
  }

  /** Reads one line; of thousands of forms each pair comes by, so that little is done for it. */
  private final class Line extends SolrSynonymParser {
    private final LanguageGroup group;
    private final Map<CharsRef, List<String>> forms = new HashMap<>();
    private @Nullable CharsRef before;
    private Set<List<String>> others = Set.of();

    Line(LanguageGroup group) {
      super(true, true, group.analyzer());
      this.group = group;
    }

    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) {
      CharsRef terms = terms(text, group);
      written.putIfAbsent(words(terms), text.strip());
      return terms;
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
      if (!input.equals(before)) {
        before = input;
        others = heardAs.computeIfAbsent(words(input), from -> new LinkedHashSet<>());
      }
      if (others.size() <= MOST) {
        others.add(forms.computeIfAbsent(output, Glossary::words));
      }
    }
  }

  private static CharsRef terms(String text, LanguageGroup group) {
    String terms =
        String.join(String.valueOf(SynonymMap.WORD_SEPARATOR), SpokenAnalyzer.terms(text, group));
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("no word in " + text);
    }
    return new CharsRef(terms);
  }

  private static List<String> words(CharsRef phrase) {
    return List.of(phrase.toString().split(String.valueOf(SynonymMap.WORD_SEPARATOR), -1));
  }

  /** Terms as the glossary writes them. */
  public String written(List<String> terms) {
    return written.getOrDefault(terms, String.join(" ", terms));
  }

  /** Every entry, in the order of the text. */
  public List<Analysis.GlossaryEntry> entries() {
    return heardAs.entrySet().stream()
        .map(entry -> new Analysis.GlossaryEntry(entry.getKey(), others(entry.getValue())))
        .toList();
  }

  private List<Analysis.HeardAs> others(Set<List<String>> heard) {
    return heard.stream().map(terms -> new Analysis.HeardAs(terms, written(terms))).toList();
  }

  /**
   * What else a word, or words side by side that include it, are heard as: up to one more form than
   * may be searched, so that a cut shows.
   *
   * @param words the terms of a query in order
   * @param index which of them is meant
   */
  public List<List<String>> around(List<String> words, int index) {
    Set<List<String>> heard = new LinkedHashSet<>();
    for (int first = Math.max(0, index - LONGEST + 1); first <= index; first++) {
      for (int end = index + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
        heard.addAll(heardAs.getOrDefault(words.subList(first, end), Set.of()));
      }
    }
    return heard.stream().limit(MOST + 1L).toList();
  }
}
