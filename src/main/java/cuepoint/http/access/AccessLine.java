package cuepoint.http.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.Json;
import cuepoint.http.message.Exchange;
import cuepoint.http.option.AccessFormat;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Writes what the log says of a request, on one line. What people searched for and where they are
 * is theirs: unless all is asked for, queries are left out, also that of the page before, and of
 * the client's address only its network is written.
 *
 * @param format of the line
 * @param everything whether queries and whole addresses are written
 */
record AccessLine(AccessFormat format, boolean everything) {
  /** So much of any text that a client sent, in UTF-16 units: no client can fill the disk alone. */
  private static final int MAX_TEXT = 500;

  private static final DateTimeFormatter COMBINED_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The line without its end. */
  String of(Exchange exchange) {
    return format == AccessFormat.JSON ? json(exchange) : combined(exchange);
  }

  private String combined(Exchange exchange) {
    return "%s - - [%s] \"%s %s %s\" %d %s \"%s\" \"%s\""
        .formatted(
            client(exchange),
            COMBINED_TIME.format(exchange.received()),
            quotable(exchange.method()),
            quotable(target(exchange)),
            quotable(exchange.protocol()),
            exchange.status(),
            exchange.bytes() == 0 ? "-" : String.valueOf(exchange.bytes()),
            orDash(quotable(referrer(exchange))),
            orDash(quotable(exchange.userAgent())));
  }

  private String json(Exchange exchange) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("time", exchange.received().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("client", client(exchange));
    line.put("method", cut(exchange.method()));
    line.put("path", cut(exchange.path()));
    if (everything) {
      line.put("query", cut(exchange.query()));
    }
    line.put("protocol", exchange.protocol());
    line.put("route", exchange.route());
    line.put("status", exchange.status());
    line.put("bytes", exchange.bytes());
    line.put("tookMillis", TimeUnit.NANOSECONDS.toMicros(exchange.took().toNanos()) / 1000.0);
    line.put("referrer", cut(referrer(exchange)));
    line.put("userAgent", cut(exchange.userAgent()));
    return Json.ascii(line);
  }

  private String client(Exchange exchange) {
    return everything ? exchange.client().getHostAddress() : ClientNetwork.of(exchange.client());
  }

  private String target(Exchange exchange) {
    return everything && !exchange.query().isEmpty()
        ? exchange.path() + "?" + exchange.query()
        : exchange.path();
  }

  private String referrer(Exchange exchange) {
    return everything ? exchange.referrer() : exchange.referrer().replaceFirst("[?#].*", "");
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }

  /** As nginx and Apache do: nobody writes a second line, or moves the cursor of who reads it. */
  private static String quotable(String text) {
    StringBuilder quotable = new StringBuilder();
    for (byte letter : cut(text).getBytes(StandardCharsets.UTF_8)) {
      if (letter < ' ' || letter == '"' || letter == '\\' || letter == 0x7F) {
        quotable.append("\\x%02X".formatted(letter));
      } else {
        quotable.append((char) letter);
      }
    }
    return quotable.toString();
  }
}
