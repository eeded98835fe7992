package cuepoint.collection;

import cuepoint.file.Fingerprint;

/**
 * Shows whether the files of a talk have changed.
 *
 * @param stamp sizes and times of the files: cheap, changes when a file is only touched; {@link
 *     #UNSETTLED} while one of them cannot be read, or is being changed
 * @param hash hash of what the files hold
 */
public record Revision(String stamp, String hash) {
  /** A stamp that never matches, so that every run reads the files again. */
  public static final String UNSETTLED = "";

  /** Of files that changed while they were read. */
  public static final Revision UNKNOWN = new Revision(UNSETTLED, "");

  /**
   * That of files, for which all of them are read. While one cannot be read it is unsettled: a
   * change of permissions alone would not change the stamp.
   */
  static Revision of(Fingerprint files) {
    String stamp = files.stamp();
    String hash = files.hash();
    return new Revision(files.isComplete() ? stamp : UNSETTLED, hash);
  }

  /** Of files of which something was read before they changed: they must be read again. */
  Revision unsettled() {
    return new Revision(UNSETTLED, hash);
  }

  /** The same of files that are read in another way. */
  Revision with(String way) {
    return new Revision(stamp.equals(UNSETTLED) ? stamp : stamp + way, hash + way);
  }
}
