package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.index.UnusableIndexException;
import cuepoint.lucene.rank.TalkMatching;
import cuepoint.lucene.rank.TranscriptOccurrences;
import cuepoint.lucene.store.Opening;
import cuepoint.lucene.suggest.EntryCounts;
import cuepoint.lucene.suggest.Suggestions;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.Weights;
import cuepoint.relation.Relations;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.util.packed.PackedInts;

/** A Lucene index that is open for reading. */
public final class LuceneEngine implements Engine {
  private final OpenIndex index;
  private final Weights weights;
  private final LuceneRelations relations;

  private LuceneEngine(OpenIndex index, Weights weights) {
    this.index = index;
    this.weights = weights;
    this.relations = new LuceneRelations(index, talk -> true);
  }

  /**
   * Opens an index.
   *
   * @throws UnusableIndexException when the folder holds none that can be used
   */
  public static LuceneEngine open(Path folder) throws IOException {
    return open(folder, Weights.DEFAULT);
  }

  /** The same, but fast to open rather than fast to ask: for a few questions. */
  public static LuceneEngine openBriefly(Path folder) throws IOException {
    return open(folder, Opening.BRIEFLY, Weights.DEFAULT);
  }

  /** The same, but what was read at any time is not read before the first answer. */
  public static LuceneEngine openAtOnce(Path folder) throws IOException {
    return open(folder, Opening.AT_ONCE, Weights.DEFAULT);
  }

  /** The same with other weights, to measure what each brings. */
  static LuceneEngine open(Path folder, Weights weights) throws IOException {
    return open(folder, Opening.FULLY, weights);
  }

  private static LuceneEngine open(Path folder, Opening opening, Weights weights)
      throws IOException {
    return new LuceneEngine(new OpenIndex(folder, opening, weights.bm25()), weights);
  }

  /**
   * Loads what takes long and every search needs, the stems of English and Lucene's formats. May
   * run in a thread of its own: no class of Cuepoint is initialised, which could wait for
   * another's.
   */
  public static void prepare() {
    new KStemFilter(new EmptyTokenStream());
    Codec.availableCodecs();
    PostingsFormat.availablePostingsFormats();
    DocValuesFormat.availableDocValuesFormats();
    PackedInts.getMutable(1, Byte.SIZE, PackedInts.COMPACT).set(0, 1);
    BreakIterator.getSentenceInstance(Locale.ROOT);
  }

  @Override
  public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
    return index.read(commit -> {
      TalkMatching talks = new TalkMatching(query, weights, deadline, commit);
      return reader.apply(new LuceneMatching(talks, commit, index.vectors(), weights.meaning()));
    });
  }

  @Override
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
    return index.read(
        commit -> TranscriptOccurrences.of(transcript, query, deadline, commit, weights));
  }

  @Override
  public Searcher searcher(ModelOnDemand model) {
    return new EngineSearcher(this, weights, model);
  }

  @Override
  public Suggester suggester() {
    return (typed, limit, deadline) ->
        index.read(commit -> Suggestions.of(typed, limit, deadline, commit.searcher(), EntryCounts.of(commit.searcher())));
  }

  @Override
  public Catalogue catalogue() {
    return new LuceneCatalogue(index);
  }

  @Override
  public Analysis analysis() {
    return index.analysis();
  }

  @Override
  public Relations relations() {
    return relations;
  }

  @Override
  public void check() {
    index.readAgain();
    index.read(commit -> commit);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
