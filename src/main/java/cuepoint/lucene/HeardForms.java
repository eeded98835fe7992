package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/**
 * What the words of a query may have been heard as, in one language: only forms that are really
 * said, and none that counts more than the word itself would.
 */
final class HeardForms {
  /** A word that is said in more passages than this is taken to be meant. */
  private static final int RARE = 20;

  private static final int LONGEST_ENTRY = 4;
  private static final int SPLITS = 2;
  private static final float GLOSSARY = 0.95f;
  private static final float WORD_BREAK = 0.9f;

  private final Language language;
  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Glossary glossary;
  private final Spelling spelling;
  private final WordBreaks breaks;

  HeardForms(Language language, IndexSearcher searcher, Glossary glossary) {
    this.language = language;
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.glossary = glossary;
    this.spelling = new Spelling(reader);
    this.breaks = new WordBreaks(reader);
  }

  /** A form, and in how many passages it is said. */
  private record Heard(Form form, int passages) {}

  /**
   * Other forms of a word.
   *
   * @param typed the word as it was typed
   * @param words the terms of the query's words in order; empty for what is no single word
   * @param index which of them is meant
   */
  List<Form> of(String typed, List<String> words, int index) throws IOException {
    Term word = term(words.get(index));
    int found = reader.docFreq(word);
    List<Heard> heard = new ArrayList<>(inGlossary(words, index));
    heard.addAll(joined(words, index));
    heard.addAll(split(typed, word, found));
    List<Form> forms = new ArrayList<>();
    for (Heard one : heard) {
      forms.add(noMoreThan(found, one));
    }
    if (found <= RARE) {
      forms.addAll(spelling.forms(word, language, found));
    }
    return forms;
  }

  private List<Heard> inGlossary(List<String> words, int index) throws IOException {
    List<Heard> heard = new ArrayList<>();
    for (int first = Math.max(0, index - LONGEST_ENTRY + 1); first <= index; first++) {
      for (int end = index + 1; end <= Math.min(words.size(), first + LONGEST_ENTRY); end++) {
        String[] entry = words.subList(first, end).toArray(String[]::new);
        for (List<String> other : glossary.forms(entry)) {
          add(other, Origin.GLOSSARY, GLOSSARY, heard);
        }
      }
    }
    return heard;
  }

  private List<Heard> joined(List<String> words, int index) throws IOException {
    List<Heard> heard = new ArrayList<>();
    for (int first = Math.max(0, index - 1); first <= index && first + 1 < words.size(); first++) {
      if (!words.get(first).isEmpty() && !words.get(first + 1).isEmpty()) {
        String one = words.get(first) + words.get(first + 1);
        add(List.of(one), Origin.WORD_BREAK, WORD_BREAK, heard);
      }
    }
    return heard;
  }

  private List<Heard> split(String typed, Term word, int found) throws IOException {
    List<Heard> heard = new ArrayList<>();
    List<String> parts = WordBreaks.parts(typed);
    if (parts.size() > 1 && (found <= RARE || parts.stream().allMatch(part -> part.length() > 1))) {
      add(terms(String.join(" ", parts)), Origin.WORD_BREAK, WORD_BREAK, heard);
    }
    if (found <= RARE && heard.isEmpty()) {
      for (List<String> split : breaks.splits(word)) {
        if (split.stream().noneMatch(language::isStopWord)) {
          add(split, Origin.WORD_BREAK, WORD_BREAK, heard);
        }
      }
    }
    heard.sort(Comparator.comparingInt(Heard::passages).reversed());
    return heard.subList(0, Math.min(SPLITS, heard.size()));
  }

  private List<String> terms(String text) {
    return SpokenAnalyzer.tokens(text, language).stream().map(SpokenAnalyzer.Token::term).toList();
  }

  private void add(List<String> terms, Origin origin, float weight, List<Heard> heard)
      throws IOException {
    int passages = terms.isEmpty() ? 0 : passages(terms);
    if (passages > 0) {
      heard.add(new Heard(new Form(language, terms, origin, weight), passages));
    }
  }

  private int passages(List<String> terms) throws IOException {
    return terms.size() == 1
        ? reader.docFreq(term(terms.getFirst()))
        : searcher.count(new PhraseQuery(0, field(), terms.toArray(String[]::new)));
  }

  /** A form that is rarer than the word, or that is several words, would else outweigh it. */
  private Form noMoreThan(int found, Heard heard) throws IOException {
    int all = reader.getDocCount(field());
    double allowed = Similarities.idf(Math.max(found, heard.passages()), all);
    double counts = 0;
    for (String term : heard.form().terms()) {
      counts += Similarities.idf(reader.docFreq(term(term)), all);
    }
    Form form = heard.form();
    return new Form(
        form.language(),
        form.terms(),
        form.origin(),
        (float) (form.weight() * Math.min(1, allowed / counts)));
  }

  private Term term(String word) {
    return new Term(field(), word);
  }

  private String field() {
    return SpokenAnalyzer.field(PassageDocument.TEXT, language);
  }
}
