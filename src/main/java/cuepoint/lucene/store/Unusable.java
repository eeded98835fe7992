package cuepoint.lucene.store;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import java.nio.file.Path;
import java.util.List;

/** Says why an index cannot be used. */
final class Unusable {
  private Unusable() {}

  static UnusableIndexException of(Reason reason, Path folder) {
    String message =
        switch (reason) {
          case MISSING -> "there is no index in %s yet";
          case OUTDATED -> "the index in %s was written by an older version of Cuepoint";
          case DAMAGED -> "the index in %s is damaged";
          case NEWER ->
              "the index in %s was written by a newer version of Cuepoint; use that version, or"
                  + " build it again with 'cuepoint index --rebuild'";
          case FOREIGN ->
              "the index in %s was written by another program; name another folder with --index";
          case UNREACHABLE -> throw new IllegalArgumentException("a folder is there, or is not");
        };
    return new UnusableIndexException(reason, message.formatted(folder));
  }

  /**
   * Damage.
   *
   * @param what a clause for each thing that is wrong, at least one
   */
  static UnusableIndexException damaged(Path folder, List<String> what) {
    String more = what.size() == 1 ? "" : ", and %,d more".formatted(what.size() - 1);
    return new UnusableIndexException(
        Reason.DAMAGED,
        "the index in %s is damaged: %s%s".formatted(folder, what.getFirst(), more));
  }
}
