package cuepoint.lucene.commit;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.NonSpeech;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.TalkTerms;
import cuepoint.search.Analysis;
import cuepoint.talk.Transcript;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Makes terms as one commit of an index has them. */
public final class CommitAnalysis implements Analysis {
  private final OpenCommit commit;
  private final Closeable inUse;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Of a commit.
   *
   * @param inUse closed, once, when the commit is not read any more
   */
  public CommitAnalysis(OpenCommit commit, Closeable inUse) {
    this.commit = commit;
    this.inUse = inUse;
  }

  private interface Reading<T> {
    T from(IndexReader reader) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.from(commit.searcher().getIndexReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String languageGroup(String language) {
    return LanguageGroup.of(language).code();
  }

  @Override
  public List<Token> terms(String text, String language) {
    return SpokenAnalyzer.spoken(text, LanguageGroup.of(language)).stream()
        .map(token -> new Token(token.term(), token.typed(), token.start(), token.position()))
        .toList();
  }

  @Override
  public Map<String, String> recurringTerms(Transcript transcript) {
    Map<String, String> shown = new TreeMap<>();
    TalkTerms.of(transcript).forEach((term, said) -> shown.put(term, said.shown()));
    return shown;
  }

  @Override
  public Set<String> stopWords(String language) {
    return LanguageGroup.of(language).stopWords();
  }

  @Override
  public List<Respelling> respellings(String language) {
    return LanguageGroup.of(language).respellings();
  }

  @Override
  public List<GlossaryEntry> glossary(String language) {
    return commit.glossaries().in(LanguageGroup.of(language)).entries();
  }

  @Override
  public int documents(Field field, String language) {
    return read(reader -> reader.getDocCount(name(field, language)));
  }

  @Override
  public int documentFrequency(Field field, String term, String language) {
    return read(reader -> reader.docFreq(new Term(name(field, language), term)));
  }

  @Override
  public long occurrences(Field field, String term, String language) {
    return read(reader -> reader.totalTermFreq(new Term(name(field, language), term)));
  }

  @Override
  public double averageLength(Field field, String language) {
    return read(reader -> {
      String name = name(field, language);
      long documents = reader.getDocCount(name);
      return documents == 0 ? 0.0 : reader.getSumTotalTermFreq(name) / (double) documents;
    });
  }

  private static String name(Field field, String language) {
    TextField text =
        switch (field) {
          case PASSAGE -> TextField.PASSAGE;
          case SAID -> TextField.SAID;
          case TITLE -> TextField.TITLE;
          case SPEAKERS -> TextField.SPEAKERS;
          case DESCRIPTION -> TextField.DESCRIPTION;
          case TAGS -> TextField.TAGS;
          case OCCASION -> TextField.OCCASION;
        };
    return text.in(LanguageGroup.of(language));
  }

  @Override
  public String nonSpeech() {
    return NonSpeech.PATTERN.pattern();
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      inUse.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
