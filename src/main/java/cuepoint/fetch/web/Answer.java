package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answers, if it is not an error.
 *
 * @param received the file, if it is wanted
 * @param redirect where it is instead
 */
record Answer(Optional<Received> received, Optional<URI> redirect) {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Answer UNWANTED = new Answer(Optional.empty(), Optional.empty());

  /**
   * Reads the status of an answer (RFC 9110, section 15).
   *
   * @throws PassingFailure when it may be another one later
   * @throws FetchException when it is an error
   */
  static Answer of(HttpResponse<?> response) throws PassingFailure, FetchException {
    String shown = WebAddress.shown(response.uri()) + ": HTTP " + response.statusCode();
    return switch (response.statusCode()) {
      case 200, 203 ->
          new Answer(
              Optional.of(new Received(response.uri(), type(response.headers()))),
              Optional.empty());
      case 301, 302, 303, 307, 308 ->
          new Answer(Optional.empty(), Optional.of(target(response, shown)));
      case 401, 403 ->
          throw new FetchException(
              Cause.SIGN_IN, shown + ", it is shown only to those who may see it");
      case 404, 410 -> throw new FetchException(Cause.GONE, shown + ", it is not there");
      case 429 ->
          throw new PassingFailure(
              Cause.TOO_MANY_REQUESTS,
              shown + ", too many requests",
              waitAsked(response.headers()));
      case 500, 502, 503, 504 ->
          throw new PassingFailure(
              Cause.UNREACHABLE, shown + ", the server fails", waitAsked(response.headers()));
      default -> throw new FetchException(Cause.UNREADABLE, shown + ", expected a file");
    };
  }

  private static URI target(HttpResponse<?> response, String shown) throws FetchException {
    return response
        .headers()
        .firstValue("Location")
        .flatMap(link -> WebAddress.linked(response.uri(), link))
        .orElseThrow(() -> new FetchException(Cause.UNREADABLE, shown + " leads nowhere"));
  }

  private static String type(HttpHeaders headers) {
    String type = headers.firstValue("Content-Type").orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** {@code Retry-After}, in seconds or as a date (RFC 9110, section 10.2.3); a day at most. */
  private static Duration waitAsked(HttpHeaders headers) {
    String after = headers.firstValue("Retry-After").orElse("0").strip();
    if (after.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Math.min(Long.parseLong(after), DAY.toSeconds()));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(Clock.systemUTC().instant(), until.toInstant());
      return wait.isNegative() ? Duration.ZERO : wait.compareTo(DAY) > 0 ? DAY : wait;
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }

  boolean isFile() {
    return received.isPresent();
  }

  /** The same of a file that nobody wants. */
  Answer unwanted() {
    return UNWANTED;
  }
}
