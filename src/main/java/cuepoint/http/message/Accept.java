package cuepoint.http.message;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type that a client accepts: RFC 9110, section 12.5.1.
 *
 * @param type in lower case, without parameters: {@code "text/html"}
 * @param quality how much it is wanted, 0 to 1
 */
public record Accept(String type, double quality) {
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*+q=([01](?:\\.\\d{0,3})?)\\s*+(;|$)");

  /**
   * Whether HTML is wanted most, and before others that are wanted as much. Browsers ask so for
   * pages; scripts do not.
   */
  public static boolean prefersHtml(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(Accept::of)
        .max(Comparator.comparingDouble(Accept::quality))
        .filter(most -> most.type.equals("text/html"))
        .isPresent();
  }

  private static Accept of(String range) {
    Matcher quality = QUALITY.matcher(range);
    return new Accept(
        range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
        quality.find() ? Double.parseDouble(quality.group(1)) : 1);
  }
}
