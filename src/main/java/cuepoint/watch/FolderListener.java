package cuepoint.watch;

/** Is told what happens in a folder, by the thread that watches it. */
public interface FolderListener {

  /** What came of a call to {@link #changed}. */
  enum Outcome {
    /** There was nothing to do. */
    NOTHING,
    /** Something was done. A second call shows whether the folder has kept still meanwhile. */
    DONE,
    /** It must be tried again. */
    FAILED
  }

  /**
   * Files have changed.
   *
   * @param unsettled those that may still be written: there is another call for them
   */
  Outcome changed(Unsettled unsettled);

  /** The folder is not there any more, or is there again. */
  void isThere(boolean there);

  /**
   * The system does not report changes, or not all of them: they are only found by looking.
   *
   * @param why a clause without a full stop
   * @param seconds how long it takes to find one
   */
  void withoutEvents(String why, long seconds);
}
