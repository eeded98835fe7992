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
  public int documents(Field field, String language) {
    String name = name(field, language);
    return index.read(searcher -> searcher.getIndexReader().getDocCount(name));
  }

  @Override
  public int found(Field field, String term, String language) {
    Term wanted = new Term(name(field, language), term);
    return index.read(searcher -> searcher.getIndexReader().docFreq(wanted));
  }

  private static String name(Field field, String language) {
    String base =
        switch (field) {
          case PASSAGE -> PassageDocument.TEXT;
          case TITLE -> TalkDocument.TITLE;
          case SPEAKERS -> TalkDocument.SPEAKERS;
          case DESCRIPTION -> TalkDocument.DESCRIPTION;
          case TAGS -> TalkDocument.TAGS;
          case EVENT -> TalkDocument.EVENT_NAME;
        };
    return SpokenAnalyzer.field(base, Language.of(language));
  }

  @Override
  public String unspoken() {
    return NonSpeech.PATTERN.pattern();
  }
}
