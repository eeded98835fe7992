package cuepoint.format.link;

/**
 * The path of another site below which the service is reached. Everything here is named by its path
 * within the service, such as {@code /talks}, until it is written down for a client.
 *
 * @param path without a slash at its end: {@code /search}; empty if it has a host of its own
 */
public record BasePath(String path) {
  /** A host of its own. */
  public static final BasePath NONE = new BasePath("");

  /**
   * An address as clients must ask for it. One of another site stays as it is.
   *
   * @param address absolute, or a path within the service
   */
  public String of(String address) {
    return address.startsWith("/") && !address.startsWith("//") ? path + address : address;
  }
}
