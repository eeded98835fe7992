package cuepoint.fetch.source;

/** How asking for the captions of a talk ended. */
public sealed interface Outcome {

  /** There are captions. */
  record Captions() implements Outcome {}

  /**
   * There are none.
   *
   * @param cause why
   * @param detail what the site or the program said, in one line; may be empty
   */
  record Missing(Cause cause, String detail) implements Outcome {}
}
