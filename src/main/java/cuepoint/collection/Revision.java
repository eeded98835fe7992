package cuepoint.collection;

/**
 * Shows whether the files of a talk have changed.
 *
 * @param stamp sizes and times of the files: cheap, changes when a file is only touched; {@link
 *     #UNSETTLED} while one of them cannot be read
 * @param hash hash of what the files hold
 */
public record Revision(String stamp, String hash) {
  /** A stamp that never matches, so that every run reads the files again. */
  public static final String UNSETTLED = "";

  /** Of files that changed while they were read. */
  public static final Revision UNKNOWN = new Revision(UNSETTLED, "");

  /** The same of files that are read in another way. */
  Revision with(String way) {
    return new Revision(stamp.equals(UNSETTLED) ? stamp : stamp + way, hash + way);
  }
}
