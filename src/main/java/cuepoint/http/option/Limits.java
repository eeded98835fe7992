package cuepoint.http.option;

import java.time.Duration;

/**
 * What clients may take of a server, so that none can stop it. The defaults fit a machine with one
 * core and 512 MB.
 *
 * @param connections how many, how large, how slow
 * @param work how many answers are worked on
 * @param rate how often one client may ask
 * @param stop how long a server that is stopped waits for running answers
 */
public record Limits(Connections connections, Work work, Rate rate, Duration stop) {
  public static final Limits DEFAULT =
      new Limits(Connections.DEFAULT, Work.DEFAULT, Rate.DEFAULT, Duration.ofSeconds(10));

  /**
   * Limits of connections.
   *
   * @param all how many may be open; when more come, those that wait the longest are closed
   * @param perClient how many of one client, except of this machine, are answered
   * @param headBytes the greatest size of address and headers together
   * @param head the longest time in which address and headers must arrive
   * @param idle the longest time between two requests, or without any progress
   * @param bytesPerSecond the least rate at which an answer must be taken
   */
  public record Connections(
      int all, int perClient, int headBytes, Duration head, Duration idle, int bytesPerSecond) {
    public static final Connections DEFAULT =
        new Connections(512, 64, 32 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(30), 1024);
  }

  /**
   * Limits of work. Health and files are no work.
   *
   * @param threads how many answers are worked on at the same time
   * @param waiting how many requests may wait for that when they come at the same time
   * @param time the longest time for the whole answer to one request, with waiting
   */
  public record Work(int threads, int waiting, Duration time) {
    private static final int LEAST_THREADS = 2;

    /** A thread for each core, and two at least, as a dear search should not stop the others. */
    public static final Work DEFAULT =
        new Work(
            Math.max(LEAST_THREADS, Runtime.getRuntime().availableProcessors()),
            32,
            Duration.ofSeconds(5));
  }

  /**
   * How often one client may ask.
   *
   * @param perSecond requests in the long run; 0 for no limit
   * @param burst so many at once, after a pause
   * @param thisMachine whether it holds also for requests from 127.0.0.1 and ::1, from where a
   *     proxy or a benchmark asks
   */
  public record Rate(int perSecond, int burst, boolean thisMachine) {
    public static final Rate DEFAULT = new Rate(20, 100, false);
  }
}
