package cuepoint.lucene.distributed;

import cuepoint.ranking.Weights;
import java.util.Optional;

/** Follows what {@link LocalDocuments} have committed. */
final class LocalCommits implements DistributedEngine.Commits {
  private final LocalDocuments documents;
  private final Blocks blocks;
  private final Weights weights;
  private Optional<Known> known = Optional.empty();

  LocalCommits(LocalDocuments documents, Blocks blocks, Weights weights) {
    this.documents = documents;
    this.blocks = blocks;
    this.weights = weights;
  }

  private record Known(DistributedCommit commit, DistributedIndex index) {}

  @Override
  public synchronized DistributedIndex newest() {
    DistributedCommit newest = documents.newest();
    if (known.filter(old -> old.commit.equals(newest)).isEmpty()) {
      known =
          Optional.of(new Known(newest, new DistributedIndex(newest, documents, blocks, weights)));
    }
    return known.get().index;
  }
}
