package cuepoint.index;

import cuepoint.collection.TalkFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many talks a run may remove from the index because their files are gone. */
public enum Removal {
  /**
   * Not all of them, and not more than half of ten or more: that is how a disk looks that is not
   * mounted.
   */
  FEW,
  /** The same, where the folder is known to be the right one: new talks make up for those gone. */
  FEW_OF_SAME_FOLDER,
  /** None in this run: their files may be about to come back. */
  NONE,
  /** Any number. */
  ANY;

  private static final int MANY_TALKS = 10;

  /**
   * Checks a removal before it is made.
   *
   * @param indexed ids of the talks in the index
   * @param talks those whose files are there
   * @throws RemovalRefusedException when more talks would be removed than may be
   */
  public void check(Set<String> indexed, List<TalkFiles> talks) throws RemovalRefusedException {
    Set<String> gone = new HashSet<>(indexed);
    talks.forEach(talk -> gone.remove(talk.id()));
    int fewer =
        this == FEW_OF_SAME_FOLDER
            ? Math.min(gone.size(), indexed.size() - talks.size())
            : gone.size();
    boolean all = fewer > 0 && fewer == indexed.size();
    boolean most = indexed.size() >= MANY_TALKS && fewer * 2L > indexed.size();
    if (this != ANY && this != NONE && (all || most)) {
      throw new RemovalRefusedException(gone.size(), indexed.size());
    }
  }
}
