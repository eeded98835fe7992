package cuepoint.http.option;

/** How a line of the access log is written. */
public enum AccessFormat {
  /** The "combined" format of Apache and nginx, which most programs that count visits read. */
  COMBINED,
  /** An object of JSON, which also has the route and the time that the answer took. */
  JSON
}
