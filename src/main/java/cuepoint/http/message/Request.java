package cuepoint.http.message;

import java.util.List;

/** A request for one address. Its address and headers are as they were sent, and unchecked. */
public interface Request {
  /**
   * Scheme, host and port as the client wrote them in the address or the {@code Host} header:
   * {@code http://talks.example.org:4567}.
   */
  String origin();

  /** The path, percent-encoded: {@code /talks/EVENT/STEM}. */
  String path();

  /** What follows the {@code ?}, percent-encoded; empty if nothing does. */
  String query();

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
