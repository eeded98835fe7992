package cuepoint.lucene;

import cuepoint.search.Analysis;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;

/** Makes terms as the index has them. */
final class LuceneAnalysis implements Analysis {
  private final OpenIndex index;

  LuceneAnalysis(OpenIndex index) {
    this.index = index;
  }

  @Override
  public String family(String language) {
    return Language.of(language).code();
  }

  @Override
  public List<Token> terms(String text, String language) {
    return SpokenAnalyzer.spoken(text, Language.of(language)).stream()
        .map(token -> new Token(token.term(), token.typed()))
        .toList();
  }

  @Override
  public Set<String> stopWords(String language) {
    return Language.of(language).stopWords();
  }

  @Override
  public List<Heard> glossary(String language) {
    return index.read(searcher -> index.glossaries(searcher).in(Language.of(language)).entries());
  }

  @Override
  public int passages(String language) {
    String field = SpokenAnalyzer.field(PassageDocument.TEXT, Language.of(language));
    return index.read(searcher -> searcher.getIndexReader().getDocCount(field));
  }

  @Override
  public int found(String term, String language) {
    String field = SpokenAnalyzer.field(PassageDocument.TEXT, Language.of(language));
    return index.read(searcher -> searcher.getIndexReader().docFreq(new Term(field, term)));
  }

  @Override
  public String unspoken() {
    return NonSpeech.PATTERN.pattern();
  }
}
