package cuepoint.http;

import java.nio.file.Path;

/**
 * Where a server listens and what it serves.
 *
 * @param host a name or address of this machine
 * @param port 0 to 65535; 0 for any free one
 * @param transcripts the collection's folder, whose media files are served; need not exist
 */
public record ServerOptions(String host, int port, Path transcripts) {
  private static final int MAX_PORT = 65_535;

  public ServerOptions {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("a port is 0 to " + MAX_PORT + ", not " + port);
    }
  }
}
