package cuepoint.http.message;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;

/**
 * A request and how it was answered. Its texts are as they were sent, and unchecked.
 *
 * @param received when its head had arrived
 * @param took until the last byte of the response was handed to the network, or given up
 * @param client the address of the client
 * @param method of HTTP
 * @param path percent-encoded; empty if it could not be read
 * @param query percent-encoded; empty if there was none
 * @param protocol such as {@code HTTP/1.1}
 * @param route the {@link Route#pattern} that answered; {@link #NO_ROUTE} if none did
 * @param status of HTTP
 * @param bytes of the response's body, as sent
 * @param referrer the header {@code Referer}; empty if there was none
 * @param userAgent the header of that name; empty if there was none
 */
public record Exchange(
    Instant received,
    Duration took,
    InetAddress client,
    String method,
    String path,
    String query,
    String protocol,
    String route,
    int status,
    long bytes,
    String referrer,
    String userAgent) {

  /** What is said of requests that no route answered. */
  public static final String NO_ROUTE = "none";
}
