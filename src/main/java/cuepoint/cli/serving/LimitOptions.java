package cuepoint.cli.serving;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.value.WholeNumber;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What clients may take of the server. */
final class LimitOptions {
  private static final long MEGABYTE = 1_000_000;

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      converter = WholeNumber.Count.class,
      description = "How many connections may be open; idle ones make room for new ones (512).")
  private int connections = Limits.Connections.DEFAULT.all();

  @Option(
      names = "--max-connections-per-client",
      paramLabel = "N",
      converter = WholeNumber.Count.class,
      description = "How many of one address are answered; those of this machine all are (64).")
  private int connectionsPerClient = Limits.Connections.DEFAULT.perClient();

  @Option(
      names = "--max-header-size",
      paramLabel = "BYTES",
      converter = WholeNumber.HeadBytes.class,
      description = "The greatest size of a request's address and headers (32768).")
  private int headerBytes = Limits.Connections.DEFAULT.headBytes();

  @Option(
      names = "--header-time",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "The longest time in which they must arrive (10).")
  private int headerSeconds = (int) Limits.Connections.DEFAULT.head().toSeconds();

  @Option(
      names = "--idle-time",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "The longest time a connection may do nothing (30).")
  private int idleSeconds = (int) Limits.Connections.DEFAULT.idle().toSeconds();

  @Option(
      names = "--min-rate",
      paramLabel = "BYTES",
      converter = WholeNumber.AnyCount.class,
      description = "How much of an answer must be taken in a second, on average (1024).")
  private int bytesPerSecond = Limits.Connections.DEFAULT.bytesPerSecond();

  @Option(
      names = "--max-searches",
      paramLabel = "N",
      converter = WholeNumber.Count.class,
      description = "How many answers are worked on at once (one for each core, but two at least).")
  private int threads = Limits.Work.DEFAULT.threads();

  @Option(
      names = "--max-waiting",
      paramLabel = "N",
      converter = WholeNumber.AnyCount.class,
      description = "How many more may wait when they come at once; the rest is refused (32).")
  private int waiting = Limits.Work.DEFAULT.waiting();

  @Option(
      names = "--request-time",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "The longest time to work on one answer, with waiting (5).")
  private int requestSeconds = (int) Limits.Work.DEFAULT.time().toSeconds();

  @Option(
      names = "--rate",
      paramLabel = "N",
      converter = WholeNumber.AnyCount.class,
      description = "How many requests of one address are answered in a second; 0 for all (20).")
  private int perSecond = Limits.Rate.DEFAULT.perSecond();

  @Option(
      names = "--burst",
      paramLabel = "N",
      converter = WholeNumber.Count.class,
      description = "How many of one address are answered at once, after a pause (100).")
  private int burst = Limits.Rate.DEFAULT.burst();

  @Option(
      names = "--limit-this-machine",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Count requests from 127.0.0.1 and ::1 as well.")
  private boolean thisMachine;

  @Option(
      names = "--stop-time",
      paramLabel = "SECONDS",
      converter = WholeNumber.Seconds.class,
      description = "How long to finish running answers when it is stopped (10).")
  private int stopSeconds = (int) Limits.DEFAULT.stop().toSeconds();

  @Option(
      names = "--result-cache",
      paramLabel = "MB",
      converter = WholeNumber.AnyCount.class,
      description = "How much memory keeps answers to be given again; 0 for none (16).")
  private int keptMegabytes = (int) (ServerOptions.KEPT_BYTES / MEGABYTE);

  /** What answers that are kept take at most, in bytes. */
  long keptBytes() {
    return keptMegabytes * MEGABYTE;
  }

  Limits limits() {
    return new Limits(
        new Limits.Connections(
            connections,
            connectionsPerClient,
            headerBytes,
            Duration.ofSeconds(headerSeconds),
            Duration.ofSeconds(idleSeconds),
            bytesPerSecond),
        new Limits.Work(threads, waiting, Duration.ofSeconds(requestSeconds)),
        new Limits.Rate(perSecond, burst, thisMachine),
        Duration.ofSeconds(stopSeconds));
  }
}
