package cuepoint.search;

/** A search took too long and was ended. Its message is for the person who asked. */
public final class SearchTimeoutException extends RuntimeException {
  /** After how long it makes sense to ask again, in s. */
  public static final int RETRY_SECONDS = 5;

  /**
   * A search that was ended.
   *
   * @param limitMillis how long it may take, in ms
   */
  public SearchTimeoutException(long limitMillis) {
    super(
        "The search took longer than %d seconds and was ended. Try again in a moment, or with fewer words."
            .formatted(limitMillis / 1000));
  }
}
