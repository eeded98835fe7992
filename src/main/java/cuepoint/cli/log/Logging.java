package cuepoint.cli.log;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is logged: warnings and errors only, on the error stream, each on a line of its own. */
public final class Logging {
  private static final Logger ROOT = Logger.getLogger("");

  /** Lucene logs each module that would make it faster. A field, or it might be collected. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  /** They log each malformed request: a fault of a client, which is told so. */
  private static final List<Logger> PARSERS =
      List.of(
          Logger.getLogger("org.eclipse.jetty.http"),
          Logger.getLogger("org.eclipse.jetty.util.HostPort"));

  private Logging() {}

  /** Sets up the log of this process. */
  public static void begin() {
    ROOT.setLevel(Level.WARNING);
    VECTORS.setLevel(Level.SEVERE);
    PARSERS.forEach(parser -> parser.setLevel(Level.SEVERE));
    for (Handler handler : ROOT.getHandlers()) {
      handler.setFormatter(new LogLine());
      handler.setFilter(new RepeatFilter());
    }
  }
}
