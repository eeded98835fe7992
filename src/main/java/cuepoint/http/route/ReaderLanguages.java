package cuepoint.http.route;

import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.search.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The languages that the reader of an answer knows.
 *
 * @param tags BCP 47, the best known first, at most {@link #MOST}
 * @param stated whether the address states them, so that every reader gets the same answer
 */
record ReaderLanguages(List<String> tags, boolean stated) {
  /** An answer that is the same for all readers. */
  static final ReaderLanguages ANY = new ReaderLanguages(List.of(), true);

  /** More than anyone reads. */
  private static final int MOST = 20;

  private static final String HEADER = "Accept-Language";

  /** Letters of a header; that of a browser has about 50. The JDK takes quadratic time for more. */
  private static final int LONGEST = 1000;

  /** The form of a language tag: BCP 47, section 2.1. Those of living languages have few parts. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

  ReaderLanguages {
    tags = tags.stream().distinct().limit(MOST).toList();
  }

  /** Those that the address states, in the parameter {@code lang}. */
  static ReaderLanguages stated(Request request) {
    Optional<List<String>> given =
        new Parameters(request)
            .value("lang", "as language tags, such as 'de' or 'de,en'", ReaderLanguages::parsed);
    return new ReaderLanguages(given.orElse(List.of()), given.isPresent());
  }

  /** The same, or else those that the browser states: RFC 9110, section 12.5.4. */
  static ReaderLanguages ofPage(Request request) {
    ReaderLanguages stated = stated(request);
    return stated.stated ? stated : new ReaderLanguages(accepted(request.header(HEADER)), false);
  }

  /** The same for a page that is the same for all readers as long as nothing is asked. */
  static ReaderLanguages ofSearch(Request request) {
    return QueryParameters.text(request).isEmpty() ? ANY : ofPage(request);
  }

  /** The query of this reader. */
  Query of(Query query) {
    return query.in(tags);
  }

  /** The header that says what else than its address a page depends on. */
  Map<String, String> vary() {
    return stated ? Map.of() : Map.of("Vary", HEADER);
  }

  private static Optional<List<String>> parsed(String text) {
    List<String> tags = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    return Optional.of(tags)
        .filter(all -> all.stream().allMatch(tag -> TAG.matcher(tag).matches()));
  }

  /** A header that cannot be read, or is longer than any browser's, states nothing. */
  private static List<String> accepted(List<String> headers) {
    if (headers.stream().mapToInt(String::length).sum() > LONGEST) {
      return List.of();
    }
    try {
      return headers.stream()
          .flatMap(header -> LanguageRange.parse(header).stream())
          .filter(range -> range.getWeight() > 0)
          .map(LanguageRange::getRange)
          .filter(tag -> TAG.matcher(tag).matches())
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
