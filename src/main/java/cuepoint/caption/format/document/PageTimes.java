package cuepoint.caption.format.document;

import cuepoint.caption.format.table.NumberUnit;
import cuepoint.caption.format.written.TimeText;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The times that the elements of a page have in an attribute, by element, in ms.
 *
 * <p>The unit of {@code data-m} is ms, that of media fragments ({@code #t=12.5}) seconds; that of
 * others follows from the text.
 */
final class PageTimes {
  private static final List<String> ATTRIBUTES =
      List.of(
          "data-m",
          "data-ms",
          "data-start-ms",
          "data-seconds",
          "data-start-seconds",
          "data-start",
          "data-start-time",
          "data-starttime",
          "data-begin",
          "data-time",
          "data-timestamp",
          "data-timecode",
          "data-ts",
          "data-t",
          "data-from",
          "data-offset",
          "datetime",
          "href");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
  private static final Pattern CLOCK = Pattern.compile(TimeText.CLOCK);
  private static final Pattern FRAGMENT =
      Pattern.compile("[#?&]t=(?:npt:)?(\\d{1,6}(?:\\.\\d{1,6})?)s?(?:[,&#].*)?$");
  private static final int TIMES_THAT_TELL = 3;
  private static final long LONGEST_MILLIS = 24 * 3_600_000L;

  private PageTimes() {}

  /** By the attribute that most elements have; empty if there are no such times. */
  static Map<Element, Long> of(Document page) {
    long letters = page.body().text().length();
    Map<Element, Long> most = Map.of();
    for (String attribute : ATTRIBUTES) {
      Map<Element, Long> times = of(page, attribute, letters);
      most = times.size() > most.size() ? times : most;
    }
    return most;
  }

  private static Map<Element, Long> of(Document page, String attribute, long letters) {
    List<Element> elements = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    boolean clock = false;
    for (Element element : page.getElementsByAttribute(attribute)) {
      String text = element.attr(attribute).strip();
      Optional<Double> value = value(attribute, text);
      if (value.isPresent() && !PageText.isTime(element.ownText())) {
        elements.add(element);
        values.add(value.get());
        clock |= text.indexOf(':') >= 0;
      }
    }
    int unit = clock ? NumberUnit.SECONDS : unit(attribute, values, letters);
    return rise(values, unit) && NumberUnit.fits(values, letters, unit)
        ? times(elements, values, unit)
        : Map.of();
  }

  private static int unit(String attribute, List<Double> values, long letters) {
    return switch (attribute) {
      case "data-m", "data-ms", "data-start-ms" -> NumberUnit.MILLIS;
      case "data-seconds", "data-start-seconds", "datetime", "href" -> NumberUnit.SECONDS;
      default -> NumberUnit.of(values, letters);
    };
  }

  /** Whether there are enough of them, of which most are later than the one before. */
  private static boolean rise(List<Double> values, int unit) {
    int rises = 0;
    boolean possible = true;
    for (int i = 0; i < values.size(); i++) {
      rises += i > 0 && values.get(i) >= values.get(i - 1) ? 1 : 0;
      possible &= values.get(i) * unit <= LONGEST_MILLIS;
    }
    return possible && values.size() >= TIMES_THAT_TELL && rises * 3 >= (values.size() - 1) * 2;
  }

  private static Map<Element, Long> times(List<Element> elements, List<Double> values, int unit) {
    IdentityHashMap<Element, Long> times = new IdentityHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      times.put(elements.get(i), Math.round(values.get(i) * unit));
    }
    return times;
  }

  private static Optional<Double> value(String attribute, String text) {
    if (attribute.equals("href")) {
      Matcher fragment = FRAGMENT.matcher(text);
      return fragment.find() ? Optional.of(Double.valueOf(fragment.group(1))) : Optional.empty();
    }
    if (attribute.equals("datetime")) {
      return duration(text);
    }
    if (CLOCK.matcher(text).matches()) {
      return Optional.of(TimeText.millis(text)).filter(t -> t >= 0).map(t -> t / 1000.0);
    }
    return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  /** ISO 8601, as HTML has it: {@code PT1M5S}. */
  private static Optional<Double> duration(String text) {
    try {
      return text.startsWith("PT")
          ? Optional.of(Duration.parse(text).toMillis() / 1000.0)
          : Optional.empty();
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
