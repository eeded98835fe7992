package cuepoint.http.route;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.search.Days;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.search.Suggester;
import cuepoint.talk.CaptionKind;
import cuepoint.video.Offset;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a request asks: its parameters as one checked {@link Query}. Every method ends the request
 * with a 400 problem that names the parameter if it cannot be read.
 */
final class QueryParameters {
  private QueryParameters() {}

  static Query query(Request request) {
    Parameters given = new Parameters(request);
    return new Query(
        text(request),
        filters(request),
        given.number("limit", 1, Query.MAX_LIMIT, Query.DEFAULT_LIMIT),
        given.number("offset", 0, Query.MAX_OFFSET, 0),
        given.number("moments", 0, Query.MAX_MOMENTS, Query.DEFAULT_MOMENTS),
        given.seconds("leadIn", Query.MAX_LEAD_IN_MILLIS, Query.DEFAULT_LEAD_IN_MILLIS),
        Order.RELEVANCE,
        ReaderLanguages.stated(request).tags());
  }

  /** The text of the query; empty if there is none. */
  static String text(Request request) {
    return bounded(new Parameters(request).text("q").orElse(""));
  }

  /** Where a talk's page begins, in ms. People edit it by hand, so no text is an error. */
  static Optional<Long> start(Request request) {
    return new Parameters(request).first("t").flatMap(Offset::millis);
  }

  /** What is typed so far, with the spaces around it. */
  static String typed(Request request) {
    return bounded(new Parameters(request).typed("q"));
  }

  /** How many suggestions are asked for. */
  static int suggestions(Request request) {
    return new Parameters(request).number("limit", 1, Suggester.MAX_LIMIT, Suggester.DEFAULT_LIMIT);
  }

  static Filters filters(Request request) {
    Parameters given = new Parameters(request);
    return new Filters(
        given.text("event"),
        given.text("speaker"),
        given.day("since", Days::first),
        given.day("until", Days::last),
        language(request),
        given.value("captions", "as 'manual' or 'automatic'", QueryParameters::captions));
  }

  static Optional<String> language(Request request) {
    return new Parameters(request).text("language");
  }

  private static String bounded(String words) {
    if (words.length() > Query.MAX_LENGTH) {
      throw HttpProblemException.parameter(
          "q", "with at most %,d characters".formatted(Query.MAX_LENGTH));
    }
    return words;
  }

  private static Optional<CaptionKind> captions(String label) {
    return Arrays.stream(CaptionKind.values())
        .filter(kind -> kind.label().equalsIgnoreCase(label))
        .findFirst();
  }
}
