package cuepoint.lucene.commit;

import cuepoint.lucene.document.CommitFacets;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.glossary.Glossaries;
import cuepoint.lucene.store.IndexVersion;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.lucene.term.TermDictionary;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;

/**
 * A commit of the index, and what is read of it once for all queries. Safe for use by many threads.
 *
 * @param searcher reads it
 * @param glossaries how the words of its subject are heard
 * @param values of filters
 * @param facets counts them
 * @param dictionary its terms
 * @param order of talks that answer equally well
 */
public record OpenCommit(
    IndexSearcher searcher,
    Glossaries glossaries,
    FilterValues values,
    CommitFacets facets,
    TermDictionary dictionary,
    TalkOrder order) {

  /**
   * A commit of which nothing has been read.
   *
   * @param similarity scores
   */
  public static OpenCommit of(DirectoryReader reader, Similarity similarity) throws IOException {
    return of(new IndexSearcher(reader), similarity, IndexVersion.glossary(reader));
  }

  /**
   * The same of an index in which a searcher of its own kind searches.
   *
   * @param searcher gets the similarity
   * @param glossary as of {@link Glossaries}
   */
  public static OpenCommit of(IndexSearcher searcher, Similarity similarity, String glossary) {
    IndexReader reader = searcher.getIndexReader();
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    return new OpenCommit(
        searcher,
        new Glossaries(glossary),
        new FilterValues(reader),
        new CommitFacets(reader),
        new TermDictionary(reader),
        new TalkOrder(reader));
  }

  /** Reads it. */
  public DirectoryReader reader() {
    return (DirectoryReader) searcher.getIndexReader();
  }

  /** Its terms, for one query. */
  public QueryTerms terms() {
    return new QueryTerms(searcher, dictionary);
  }
}
