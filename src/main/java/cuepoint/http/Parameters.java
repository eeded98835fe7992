package cuepoint.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;
import spark.Request;

/** The parameters of a request, each read once and checked. An empty one counts as not given. */
final class Parameters {
  private final Request request;

  Parameters(Request request) {
    this.request = request;
  }

  Optional<String> text(String name) {
    String[] values = request.queryParamsValues(name);
    if (values == null) {
      return Optional.empty();
    }
    if (values.length > 1) {
      throw wrong(name, "once");
    }
    return Optional.of(values[0].strip()).filter(value -> !value.isEmpty());
  }

  /** A text with the blanks around it, which say that a word is complete; empty when not given. */
  String typed(String name) {
    return text(name).map(text -> request.queryParams(name)).orElse("");
  }

  /**
   * A value of a kind.
   *
   * @param kind what to give, as a person is told
   * @param reader reads a value; empty when it is not of the kind
   */
  <T> Optional<T> value(String name, String kind, Function<String, Optional<T>> reader) {
    return text(name).map(value -> reader.apply(value).orElseThrow(() -> wrong(name, kind)));
  }

  /** A whole number between two, both inclusive. */
  int number(String name, int least, int most, int otherwise) {
    return value(
            name,
            "a whole number from %d to %d".formatted(least, most),
            text -> parsed(text, Integer::valueOf).filter(n -> n >= least && n <= most))
        .orElse(otherwise);
  }

  /**
   * A length of time, given in seconds from 0.
   *
   * @param mostMillis the longest, in ms
   * @param otherwise in ms
   * @return in ms
   */
  long seconds(String name, long mostMillis, long otherwise) {
    return value(
            name,
            "seconds from 0 to %d".formatted(mostMillis / 1000),
            text ->
                parsed(text, Double::valueOf)
                    .map(seconds -> seconds * 1000)
                    .filter(millis -> millis >= 0 && millis <= mostMillis)
                    .map(Math::round))
        .orElse(otherwise);
  }

  Optional<LocalDate> day(String name, Function<String, Optional<LocalDate>> reader) {
    return value(name, "a day, month or year, such as 2024-12-11, 2024-12 or 2024", reader);
  }

  static ProblemException wrong(String name, String give) {
    return new ProblemException(
        new Problem(
            HttpStatus.BAD_REQUEST_400,
            "Give the parameter '%s' %s.".formatted(name, give),
            Optional.of(name)));
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
