package cuepoint.opensearch.commit;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;

/** Says why talks cannot be used. */
public final class Unusable {
  private Unusable() {}

  /** Why those of a name cannot be. */
  public static UnusableIndexException of(Reason reason, IndexNames names) {
    String message =
        switch (reason) {
          case MISSING -> "there are no talks in OpenSearch's '%s' yet";
          case OUTDATED ->
              "the talks in OpenSearch's '%s' were written by an older version of Cuepoint";
          case DAMAGED -> "the talks in OpenSearch's '%s' are damaged";
          case NEWER ->
              "the talks in OpenSearch's '%s' were written by a newer version of Cuepoint; use that"
                  + " version, or build them again with 'cuepoint index --rebuild'";
          default -> throw new IllegalArgumentException("not of all talks: " + reason);
        };
    return new UnusableIndexException(reason, message.formatted(names.name()));
  }

  /** An index of those that are searched is not there. */
  public static UnusableIndexException withoutIndex(String index, IndexNames names) {
    return new UnusableIndexException(
        Reason.DAMAGED,
        of(Reason.DAMAGED, names).getMessage() + ": the index " + index + " is missing");
  }

  /** Another program has made an index of a name that is needed. */
  public static UnusableIndexException foreign(String index) {
    return new UnusableIndexException(
        Reason.FOREIGN,
        "the index '%s' in OpenSearch was made by another program; give another name for the talks,"
                .formatted(index)
            + " after the address: http://localhost:9200/NAME");
  }
}
