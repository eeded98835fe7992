package cuepoint.http.option;

import java.nio.file.Path;

/**
 * Where a server listens, what it serves, and to whom.
 *
 * @param host a name or address of this machine
 * @param port 0 to 65535; 0 for any free one
 * @param transcripts the collection's folder, whose media files are served; need not exist
 * @param limits what its clients may take of it
 * @param addresses under which addresses it is known
 * @param accessLog what is written down of their requests
 * @param keptBytes what answers that were given take at most, kept to be given again; 0 for none
 */
public record ServerOptions(
    String host,
    int port,
    Path transcripts,
    Limits limits,
    Addresses addresses,
    AccessLogging accessLog,
    long keptBytes) {
  /** So many are about 500 searches. */
  public static final long KEPT_BYTES = 16_000_000;

  private static final int MAX_PORT = 65_535;

  public ServerOptions {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("a port is 0 to " + MAX_PORT + ", not " + port);
    }
  }

  /** A server that writes nothing down of requests, and keeps no answers. */
  public ServerOptions(
      String host, int port, Path transcripts, Limits limits, Addresses addresses) {
    this(host, port, transcripts, limits, addresses, AccessLogging.NONE, 0);
  }

  /** A server as it is when nothing else is said. */
  public static ServerOptions of(String host, int port, Path transcripts) {
    return new ServerOptions(
        host, port, transcripts, Limits.DEFAULT, Addresses.ANY, AccessLogging.NONE, KEPT_BYTES);
  }
}
