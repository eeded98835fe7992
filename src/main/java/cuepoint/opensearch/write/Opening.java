package cuepoint.opensearch.write;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.Format;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.commit.StateDocument.Version;
import cuepoint.opensearch.commit.Unusable;
import cuepoint.opensearch.document.IndexLayout;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a writer finds, and what it makes of it.
 *
 * @param indexes those that are there
 * @param state what says which are live; empty if nothing does
 * @param commit the same, if it can be used
 * @param problem why it cannot be used as it is; empty if it can
 */
record Opening(
    Indexes indexes,
    Optional<Version> state,
    Optional<Commit> commit,
    Optional<UnusableIndexException> problem) {

  /**
   * Looks at what is there.
   *
   * @throws UnusableIndexException when another program has made it
   */
  static Opening of(Patience cluster, IndexNames names) throws IOException {
    Indexes indexes = Indexes.of(cluster, names);
    Optional<Version> state =
        indexes.has(names.state()) ? StateDocument.commit(cluster, names).read() : Optional.empty();
    if (state.isEmpty()) {
      UnusableIndexException why =
          indexes.live().isEmpty()
              ? Unusable.of(Reason.MISSING, names)
              : Unusable.withoutIndex(names.state(), names);
      return new Opening(indexes, state, Optional.empty(), Optional.of(why));
    }
    try {
      Commit commit = Commit.of(state.get().json(), names);
      return new Opening(indexes, state, Optional.of(commit), indexes.missing(commit.generation()));
    } catch (UnusableIndexException e) {
      return new Opening(indexes, state, Optional.empty(), Optional.of(e));
    }
  }

  /**
   * Goes on only with what can be used, or built again.
   *
   * @param rebuild whether somebody has asked for that
   * @throws UnusableIndexException when it is left as it is
   */
  void require(boolean rebuild) throws UnusableIndexException {
    if (problem.isEmpty() || rebuild) {
      if (problem.filter(why -> why.reason() == Reason.FOREIGN).isPresent()) {
        throw problem.get();
      }
      return;
    }
    if (!problem.get().mayBeBuilt()) {
      throw problem.get();
    }
    boolean newer =
        unfinished().stream()
            .flatMap(generation -> indexes.formats(generation))
            .anyMatch(format -> format.mismatch().equals(Optional.of(Reason.NEWER)));
    if (newer) {
      throw Unusable.of(Reason.NEWER, indexes.names());
    }
  }

  /**
   * The generation to write to: the live one, or another beside it, which is made if nobody has
   * begun to.
   *
   * @param notes is told of what somebody has begun
   */
  int generation(boolean rebuild, IndexLayout layout, Patience cluster, Consumer<String> notes)
      throws IOException {
    if (problem.isEmpty() && !rebuild) {
      if (!unfinished().isEmpty()) {
        notes.accept(
            "a rebuild has been begun and not finished; 'cuepoint index --rebuild' goes on with it");
      }
      return live();
    }
    if (!unfinished().isEmpty() && isReadable(unfinished().last())) {
      notes.accept("talks that an interrupted run has written are not written again");
      return unfinished().last();
    }
    for (int generation : unfinished()) {
      indexes.delete(generation, cluster);
    }
    Indexes.make(live() + 1, layout, cluster, indexes.names());
    return live() + 1;
  }

  private boolean isReadable(int generation) {
    return indexes.missing(generation).isEmpty()
        && indexes.formats(generation).allMatch(Format.CURRENT::equals);
  }

  /** Those that no commit has been in. */
  private NavigableSet<Integer> unfinished() {
    return indexes.generations().tailSet(live() + 1, true);
  }

  /** 0 if none is. Where nothing says which one is, it may be any. */
  private int live() {
    int said = state.map(it -> it.json().path("generation").intValue()).orElse(0);
    boolean none = state.isEmpty() && indexes.live().isEmpty();
    return said > 0 || none || indexes.generations().isEmpty()
        ? said
        : indexes.generations().last();
  }
}
