package cuepoint.lucene;

import cuepoint.engine.Matches;
import cuepoint.engine.Matching;
import cuepoint.engine.Meaning;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.near.Nearness;
import cuepoint.lucene.rank.TalkMatching;
import cuepoint.lucene.vector.CurrentVectors;
import cuepoint.lucene.vector.PassageVectors;
import cuepoint.ranking.MeaningWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.util.IOSupplier;

/**
 * Matches one query with a commit of talks and the vectors of their passages.
 *
 * @param commit of the talks
 * @param vectors of their passages
 * @param weights of what is near
 */
record LuceneMatching(
    TalkMatching talks, OpenCommit commit, CurrentVectors vectors, MeaningWeights weights)
    implements Matching {

  @Override
  public Matches byWords() {
    return read(talks::byWords);
  }

  @Override
  public Optional<String> vectorModel() {
    return read(vectors::model);
  }

  @Override
  public Optional<Matches> byMeaning(Meaning meaning) {
    return read(() -> vectors.read(commit.reader(), read -> near(read, meaning)))
        .flatMap(matches -> matches);
  }

  private static <T> T read(IOSupplier<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Matches> near(PassageVectors vectors, Meaning meaning) throws IOException {
    if (!vectors.model().equals(Optional.of(meaning.model()))) {
      return Optional.empty();
    }
    return talks.byMeaning(
        new Nearness(
            vectors, meaning.vector(), weights.neighbours(), weights.ofTalks(meaning.evidence())));
  }
}
