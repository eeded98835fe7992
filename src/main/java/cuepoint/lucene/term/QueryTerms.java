package cuepoint.lucene.term;

import cuepoint.lucene.analysis.LanguageGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The terms that one query asks for, each looked up once, however often it is asked for. For one
 * query and one thread.
 */
public final class QueryTerms {
  private final IndexSearcher searcher;
  private final TermDictionary dictionary;
  private final TermPlaces places;
  private final Map<Term, TermStates> found = new HashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  /**
   * Terms of a commit.
   *
   * @param searcher reads it
   * @param dictionary of the same commit
   */
  public QueryTerms(IndexSearcher searcher, TermDictionary dictionary) {
    this.searcher = searcher;
    this.dictionary = dictionary;
    this.places = new TermPlaces(searcher.getTopReaderContext(), dictionary.norms());
    dictionary.ask();
  }

  /** Reads the commit. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** The languages of what is said and of titles, in a fixed order. */
  public List<LanguageGroup> languages() {
    return dictionary.languages();
  }

  /** How many documents hold a term, as of {@link org.apache.lucene.index.IndexReader#docFreq}. */
  public int docFreq(Term term) throws IOException {
    FieldTerms inMemory = dictionary.of(term.field());
    return inMemory == null ? states(term).docFreq() : inMemory.docFreq(term.bytes());
  }

  /** How often a term occurs; 0 if it does not. */
  public long totalTermFreq(Term term) throws IOException {
    FieldTerms inMemory = dictionary.of(term.field());
    return inMemory == null ? states(term).totalTermFreq() : inMemory.totalTermFreq(term.bytes());
  }

  /** How many documents have a field, as of {@code IndexReader.getDocCount}. */
  public int docCount(String field) throws IOException {
    Integer known = documents.get(field);
    if (known == null) {
      known = searcher.getIndexReader().getDocCount(field);
      documents.put(field, known);
    }
    return known;
  }

  /** The terms of a field in all segments with their frequencies, one after the other. */
  public TermsEnum iterator(String field) throws IOException {
    return dictionary.iterator(field);
  }

  /** The documents that hold a term. */
  public TermQuery query(Term term) throws IOException {
    return new SharedTermQuery(term, states(term), places);
  }

  /**
   * The documents that hold words one after the other.
   *
   * @param words two or more
   * @param slop how many moves of a word away from exactness still match
   */
  public PhraseQuery phrase(String field, List<String> words, int slop) throws IOException {
    return shared(field, words, slop);
  }

  /** The highest score that a document may have for words near each other. */
  public double most(String field, List<String> words, double boost) throws IOException {
    return shared(field, words, 1).most(searcher, (float) boost);
  }

  private SharedPhraseQuery shared(String field, List<String> words, int slop) throws IOException {
    List<TermStates> states = new ArrayList<>();
    for (String word : words) {
      states.add(states(new Term(field, word)));
    }
    return new SharedPhraseQuery(slop, field, words, states, places);
  }

  private TermStates states(Term term) throws IOException {
    TermStates known = found.get(term);
    if (known == null) {
      known = places.find(term);
      found.put(term, known);
    }
    return known;
  }
}
