package cuepoint.lucene.vector;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/**
 * Keeps the newest vectors of two models: who tries another one and goes back has those of the
 * first still.
 */
final class KeptCommits extends IndexDeletionPolicy {
  private static final int MODELS = 2;

  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    Set<String> models = new HashSet<>();
    for (IndexCommit commit : commits.reversed()) {
      Optional<String> model = VectorCommit.of(commit.getUserData()).map(VectorCommit::model);
      if (model.isEmpty() || models.size() == MODELS || !models.add(model.get())) {
        commit.delete();
      }
    }
  }
}
