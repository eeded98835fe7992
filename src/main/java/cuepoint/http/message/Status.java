package cuepoint.http.message;

import java.util.Arrays;
import java.util.Optional;

/** The statuses of RFC 9110, section 15, that are sent, and what they mean to a person. */
public enum Status {
  OK(200, "OK", "", ""),
  MOVED(301, "Moved Permanently", "", ""),
  NOT_MODIFIED(304, "Not Modified", "", ""),
  BAD_REQUEST(
      400,
      "Bad Request",
      "This address does not work",
      "The request is malformed: its address or a header."),
  NOT_FOUND(404, "Not Found", "There is no such page", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(
      405, "Method Not Allowed", "This cannot be done here", "Only GET and HEAD are answered."),
  PRECONDITION_FAILED(
      412, "Precondition Failed", "This has changed", "It is not what the headers ask for."),
  URI_TOO_LONG(
      414, "URI Too Long", "This is too long", "The address is too long. Use fewer words."),
  UNSUPPORTED_ENCODING(
      415,
      "Unsupported Media Type",
      "Your browser cannot read this",
      "Answers are sent as they are, or with gzip; the header Accept-Encoding allows neither."),
  RANGE_NOT_SATISFIABLE(
      416, "Range Not Satisfiable", "There is no such part", "The file has no such range."),
  EXPECTATION_FAILED(
      417,
      "Expectation Failed",
      "This cannot be done here",
      "The header Expect asks for more than 100-continue."),
  MISDIRECTED(
      421,
      "Misdirected Request",
      "This address is not known here",
      "The service does not answer for this host."),
  UPGRADE_REQUIRED(426, "Upgrade Required", "This cannot be done here", "Use HTTP/1.1."),
  TOO_MANY_REQUESTS(
      429,
      "Too Many Requests",
      "Please try again in a moment",
      "You ask for more than one may. Try again in a moment."),
  HEADERS_TOO_LARGE(
      431,
      "Request Header Fields Too Large",
      "Your browser sent too much",
      "The headers are too long."),
  SERVER_ERROR(
      500,
      "Internal Server Error",
      "Something went wrong here",
      "The service failed. Its log says why."),
  NOT_IMPLEMENTED(
      501, "Not Implemented", "This cannot be done here", "The service does not do this."),
  UNAVAILABLE(
      503,
      "Service Unavailable",
      "Please try again in a moment",
      "The service cannot answer now. Try again later."),
  VERSION(505, "HTTP Version Not Supported", "This cannot be done here", "Use HTTP/1.1.");

  private final int code;
  private final String title;
  private final String heading;
  private final String detail;

  Status(int code, String title, String heading, String detail) {
    this.code = code;
    this.title = title;
    this.heading = heading;
    this.detail = detail;
  }

  /** The status of a code; empty for those that only a server below raises. */
  static Optional<Status> of(int code) {
    return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
  }

  public int code() {
    return code;
  }

  /** Its name: {@code "Not Found"}. */
  String title() {
    return title;
  }

  /** The same for people who look at a page: {@code "There is no such page"}. */
  String heading() {
    return heading;
  }

  /** What it means and what to do, as sentences. */
  String detail() {
    return detail;
  }
}
