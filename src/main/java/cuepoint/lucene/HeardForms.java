package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A word that is said in more passages than this is hardly ever split. */
  private static final int FAMILIAR = 1000;

  /** Where words are looked up: names, which captions seldom get right, and what is said. */
  private static final List<String> NAMES_AND_WORDS =
      List.of(TalkDocument.SPEAKERS, TalkDocument.TITLE, PassageDocument.TEXT);

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

  /** A form, and in how many documents it is found. */
  private record Heard(Form form, int found) {}

  /**
   * Other forms of a word.
   *
   * @param typed the word as it was typed
   * @param words the terms of the query's words in order; empty for what is no single word
   * @param index which of them is meant
   */
  List<Form> of(String typed, List<String> words, int index) throws IOException {
    int found = found(words.get(index));
    List<Heard> heard = new ArrayList<>(inGlossary(words, index));
    heard.addAll(joined(words, index));
    boolean explained = !heard.isEmpty();
    heard.addAll(split(typed, term(PassageDocument.TEXT, words.get(index)), found));
    List<Form> forms = new ArrayList<>();
    for (Heard one : heard) {
      forms.add(noMoreThan(found, one));
    }
    if (found <= RARE && !explained) {
      List<Term> everywhere =
          NAMES_AND_WORDS.stream().map(field -> term(field, words.get(index))).toList();
      forms.addAll(spelling.forms(everywhere, language, found));
    }
    return distinct(forms);
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
    if (found <= FAMILIAR && heard.isEmpty()) {
      for (List<String> split : breaks.splits(word)) {
        if (split.stream().noneMatch(language::isStopWord)) {
          add(split, Origin.WORD_BREAK, WORD_BREAK, heard);
        }
      }
    }
    heard.sort(Comparator.comparingInt(Heard::found).reversed());
    return heard.subList(0, Math.min(SPLITS, heard.size()));
  }

  private List<String> terms(String text) {
    return SpokenAnalyzer.tokens(text, language).stream().map(SpokenAnalyzer.Token::term).toList();
  }

  private void add(List<String> terms, Origin origin, float weight, List<Heard> heard)
      throws IOException {
    int found = terms.isEmpty() ? 0 : found(terms);
    if (found > 0) {
      heard.add(new Heard(new Form(language, terms, origin, weight), found));
    }
  }

  private int found(String word) throws IOException {
    return found(List.of(word));
  }

  /** In how many documents words stand side by side, in the field that has most. */
  private int found(List<String> terms) throws IOException {
    int most = 0;
    for (String base : NAMES_AND_WORDS) {
      String field = SpokenAnalyzer.field(base, language);
      int found =
          terms.size() == 1
              ? reader.docFreq(new Term(field, terms.getFirst()))
              : searcher.count(new PhraseQuery(0, field, terms.toArray(String[]::new)));
      most = Math.max(most, found);
    }
    return most;
  }

  /** A form that is rarer than the word, or that is several words, would else outweigh it. */
  private Form noMoreThan(int found, Heard heard) throws IOException {
    int all = reader.getDocCount(SpokenAnalyzer.field(PassageDocument.TEXT, language));
    double allowed = Similarities.idf(Math.max(found, heard.found()), all);
    double counts = 0;
    for (String term : heard.form().terms()) {
      counts += Similarities.idf(found(term), all);
    }
    Form form = heard.form();
    return new Form(
        form.language(),
        form.terms(),
        form.origin(),
        (float) (form.weight() * Math.min(1, allowed / counts)));
  }

  private Term term(String base, String word) {
    return new Term(SpokenAnalyzer.field(base, language), word);
  }

  private static List<Form> distinct(List<Form> forms) {
    Map<List<String>, Form> best = new LinkedHashMap<>();
    for (Form form : forms) {
      best.merge(form.terms(), form, (one, other) -> one.weight() < other.weight() ? other : one);
    }
    return List.copyOf(best.values());
  }
}
