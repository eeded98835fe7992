package cuepoint.http.message;

import java.util.Arrays;
import java.util.Optional;

/** The statuses of RFC 9110, section 15, that are sent, and what they mean to a person. */
public enum Status {
  OK(200, "OK", ""),
  NOT_MODIFIED(304, "Not Modified", ""),
  BAD_REQUEST(400, "Bad Request", "The request is malformed: its address or a header."),
  NOT_FOUND(404, "Not Found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed", "Only GET and HEAD are answered."),
  URI_TOO_LONG(414, "URI Too Long", "The address is too long. Use fewer words."),
  RANGE_NOT_SATISFIABLE(416, "Range Not Satisfiable", "The file has no such range."),
  HEADERS_TOO_LARGE(431, "Request Header Fields Too Large", "The headers are too long."),
  SERVER_ERROR(500, "Internal Server Error", "The service failed. Its log says why."),
  NOT_IMPLEMENTED(501, "Not Implemented", "The service does not do this."),
  UNAVAILABLE(503, "Service Unavailable", "The service cannot answer now. Try again later."),
  VERSION(505, "HTTP Version Not Supported", "Use HTTP/1.1.");

  private final int code;
  private final String title;
  private final String detail;

  Status(int code, String title, String detail) {
    this.code = code;
    this.title = title;
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

  /** What it means and what to do, as sentences. */
  String detail() {
    return detail;
  }
}
