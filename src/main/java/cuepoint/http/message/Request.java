package cuepoint.http.message;

import cuepoint.search.Deadline;
import java.net.InetAddress;
import java.util.List;

/** A request for one address. Its path, query and headers are as they were sent, and unchecked. */
public interface Request {
  /**
   * The address of the client: of whoever opened the connection or, as told by trusted proxies, of
   * the one behind them.
   */
  InetAddress client();

  /**
   * Where the client reaches the service, without a slash at its end: {@code
   * https://talks.example.org}, or {@code https://example.org/talks} below a path. As stated for
   * the service, or else as the request says, of which only the form is checked.
   */
  String origin();

  /** The path within the service, percent-encoded: {@code /talks/EVENT/STEM}. */
  String path();

  /** What follows the {@code ?}, percent-encoded; empty if nothing does. */
  String query();

  /** Until when the answer is wanted: the limit of the service, or until the client has left. */
  Deadline deadline();

  /** The values of a header, in order; the name may be in upper or lower case. */
  List<String> header(String name);

  /**
   * A segment of the path, decoded.
   *
   * @param name as in the {@link Route#pattern}, without the colon
   * @throws HttpProblemException 400 if it is not UTF-8
   */
  String variable(String name);
}
