package cuepoint.http.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The query parameters of a request, each checked as it is read. An empty one counts as not given.
 * A value that is not allowed ends the request with a 400 problem that names the parameter.
 */
public final class Parameters {
  private final Map<String, List<String>> values;

  public Parameters(Request request) {
    values = PercentEncoding.parameters(request.query());
  }

  /** A text without the spaces around it. */
  public Optional<String> text(String name) {
    return Optional.of(typed(name).strip()).filter(value -> !value.isEmpty());
  }

  /** A text as it was typed: a space at its end says that the word is complete. Empty if absent. */
  public String typed(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw HttpProblemException.parameter(name, "once");
    }
    return given.stream().filter(value -> !value.isBlank()).findFirst().orElse("");
  }

  /** Every value, without the spaces around it; blank ones count as not given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first value, however often it is given. */
  public Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * A value of a kind.
   *
   * @param kind what to give, for a person to read
   * @param reader reads a value; empty if it is not of the kind
   */
  public <T> Optional<T> value(String name, String kind, Function<String, Optional<T>> reader) {
    return text(name)
        .map(value ->
            reader.apply(value).orElseThrow(() -> HttpProblemException.parameter(name, kind)));
  }

  /** A whole number between two, both inclusive. */
  public int number(String name, int least, int most, int otherwise) {
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
  public long seconds(String name, long mostMillis, long otherwise) {
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

  private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
