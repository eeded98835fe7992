package cuepoint.format;

import cuepoint.video.Address;

/** The path of a recording or a picture of the collection: {@code /media/EVENT/FILE}. */
public final class MediaPath {
  /** Where they are. */
  public static final String FOLDER = "/media/";

  private MediaPath() {}

  /**
   * Of a file.
   *
   * @param file its path in the collection, with forward slashes, not encoded
   */
  public static String of(String file) {
    return FOLDER + Address.encoded(file);
  }
}
