package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cue.Timestamps;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time, or a start and an end, as it is written: a number, {@code "1.5s"}, {@code "00:01:02,5"},
 * {@code "0:01 - 0:04"}, {@code "PT1.5S"} (ISO 8601), {@code {"seconds": "3", "nanos": 5}}
 * (protocol buffers), {@code [1.5, 2.0]}, {@code {"from": 1500, "to": 2000}}.
 *
 * @param start in ms or, if plain, in a unit that nothing says; NaN if unknown
 * @param end likewise
 * @param plain whether the unit is unknown
 */
public record TimeValue(double start, double end, boolean plain) {
  public static final TimeValue NONE = new TimeValue(Double.NaN, Double.NaN, false);

  private static final Pattern CLOCK =
      Pattern.compile("\\[?(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?]?");
  private static final Pattern RANGE =
      Pattern.compile("(\\S{1,20})\\s*(?:-->|-|–|to)\\s*(\\S{1,20})");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)(s|ms)?");
  private static final int LONGEST = 60;

  /** Reads a value of a field. */
  static TimeValue of(JsonNode value, FieldName name) {
    if (value.isNumber()) {
      return number(value.asDouble(), name);
    }
    if (value.isTextual()) {
      return text(value.asText().strip(), name);
    }
    if (value.isArray()) {
      return array(value, name);
    }
    return value.isObject() ? object(value, name) : NONE;
  }

  public boolean isKnown() {
    return start >= 0;
  }

  /** The start in ms, or NONE. */
  public long startMillis(double unitMillis) {
    return millis(start, unitMillis);
  }

  /** The end in ms, or NONE. */
  public long endMillis(double unitMillis) {
    return millis(end, unitMillis);
  }

  private long millis(double time, double unitMillis) {
    double millis = plain ? time * unitMillis : time;
    boolean unknown = plain && unitMillis == 0;
    return !unknown && millis >= 0 && millis < Integer.MAX_VALUE
        ? Math.round(millis)
        : Timestamps.NONE;
  }

  private static TimeValue number(double number, FieldName name) {
    if (name.unitMillis() > 0) {
      return new TimeValue(number * name.unitMillis(), Double.NaN, false);
    }
    return name.exact() ? new TimeValue(number, Double.NaN, true) : NONE;
  }

  private static TimeValue text(String text, FieldName name) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      double value = Double.parseDouble(number.group(1));
      return number.group(2) == null
          ? number(value, name)
          : new TimeValue(value * (number.group(2).equals("s") ? 1000 : 1), Double.NaN, false);
    }
    Matcher range = RANGE.matcher(text);
    return range.matches()
        ? new TimeValue(clock(range.group(1)), clock(range.group(2)), false)
        : new TimeValue(clock(text), Double.NaN, false);
  }

  private static double clock(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      double hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
      double fraction = clock.group(4) == null ? 0 : Double.parseDouble("0." + clock.group(4));
      int seconds = Integer.parseInt(clock.group(3));
      double minutes = hours * 60 + Integer.parseInt(clock.group(2));
      return seconds < 60 ? (minutes * 60 + seconds + fraction) * 1000 : Double.NaN;
    }
    return text.startsWith("PT") ? duration(text) : Double.NaN;
  }

  private static double duration(String iso) {
    try {
      return Duration.parse(iso).toMillis();
    } catch (DateTimeException | ArithmeticException e) {
      return Double.NaN;
    }
  }

  private static TimeValue array(JsonNode array, FieldName name) {
    if (array.path(0).isObject()) {
      return object(array.path(0), name);
    }
    TimeValue first = array.path(0).isArray() ? NONE : of(array.path(0), name);
    TimeValue second = array.path(1).isArray() ? NONE : of(array.path(1), name);
    return new TimeValue(first.start, second.start, first.plain);
  }

  private static TimeValue object(JsonNode object, FieldName name) {
    if (object.has("seconds") || object.has("nanos")) {
      double seconds = object.path("seconds").asDouble(0);
      return new TimeValue(
          seconds * 1000 + object.path("nanos").asDouble(0) / 1e6, Double.NaN, false);
    }
    Times times = new Times();
    object
        .properties()
        .forEach(field -> {
          FieldName inner = FieldName.of(field.getKey());
          if (field.getValue().isNumber() || field.getValue().isTextual()) {
            times.add(
                inner.unitMillis() > 0
                    ? inner
                    : new FieldName(
                        inner.meaning(), inner.rank(), name.unitMillis(), inner.exact()),
                field.getValue());
          }
        });
    return times.value();
  }
}
