package cuepoint.http.route;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.page.answer.FacetGroup;
import cuepoint.relation.Relations;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.search.Suggester;
import cuepoint.talk.Extent;
import cuepoint.video.Offset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a request asks: its parameters as one checked {@link Query}. Every method ends the request
 * with a 400 problem that names the parameter if it cannot be read.
 */
final class QueryParameters {
  private static final String TIME = "as a time, such as 754 or 12m34s";

  private QueryParameters() {}

  /** A query that may be still being typed. */
  static Query typedQuery(Request request) {
    return isTyping(request) ? query(request).whileTyping() : query(request);
  }

  /** What is searched for in one talk, which may be still being typed. */
  static Query words(Request request) {
    Query words = Query.of(text(request));
    return isTyping(request) ? words.whileTyping() : words;
  }

  /** Whether the last word may go on: it is being typed, and no space follows. */
  private static boolean isTyping(Request request) {
    String typed = typed(request);
    return new Parameters(request)
            .value("typing", "as 'true' or 'false'", QueryParameters::truth)
            .orElse(false)
        && typed.equals(typed.stripTrailing());
  }

  /** A query that was typed to its end. */
  static Query query(Request request) {
    Parameters given = new Parameters(request);
    return new Query(
        text(request),
        filters(request),
        given.number("limit", 1, Query.MAX_LIMIT, Query.DEFAULT_LIMIT),
        given.number("offset", 0, Query.MAX_OFFSET, 0),
        given.number("moments", 0, Query.MAX_MOMENTS, Query.DEFAULT_MOMENTS),
        given.seconds("leadIn", Query.MAX_LEAD_IN_MILLIS, Query.DEFAULT_LEAD_IN_MILLIS),
        given
            .value("sort", "as 'relevance' or 'date'", QueryParameters::order)
            .orElse(Order.RELEVANCE),
        ReaderLanguages.stated(request).tags());
  }

  /** What an answer can be narrowed by, of which all values are to be shown. */
  static Optional<Field> facet(Request request) {
    return new Parameters(request)
        .value(
            "facet", "as 'event', 'speaker', 'year', 'language' or 'captions'", FacetGroup::field);
  }

  /** The text of the query; empty if there is none. */
  static String text(Request request) {
    return bounded(new Parameters(request).text("q").orElse(""));
  }

  /** Where a talk's page begins, in ms. People edit it by hand, so no text is an error. */
  static Optional<Long> start(Request request) {
    return new Parameters(request).first("t").flatMap(Offset::millis);
  }

  /** Which second of a talk is asked about, in ms. */
  static Optional<Long> second(Request request) {
    return new Parameters(request).value("t", TIME, Offset::millis);
  }

  /** Which part of a talk is asked for, in ms from the start of the video. */
  static Extent clip(Request request) {
    Parameters given = new Parameters(request);
    long start = given.value("start", TIME, Offset::millis).orElse(0L);
    long end = given.value("end", TIME, Offset::millis).orElse(Extent.OPEN);
    if (end <= start) {
      throw HttpProblemException.parameter("end", "as a time after 'start'");
    }
    return new Extent(start, end);
  }

  /** How many related talks are asked for. */
  static int relatedTalks(Request request) {
    return new Parameters(request).number("limit", 1, Relations.MAX_LIMIT, Relations.DEFAULT_LIMIT);
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
    List<Filter> filters = new ArrayList<>();
    for (Field field : Field.values()) {
      for (boolean excluded : new boolean[] {false, true}) {
        addFilters(given, field, excluded, filters);
      }
    }
    if (filters.size() > Filters.MAX) {
      throw HttpProblemException.parameter(
          filters.getLast().parameter(), "with at most %d filters in all".formatted(Filters.MAX));
    }
    return new Filters(filters);
  }

  private static void addFilters(
      Parameters given, Field field, boolean excluded, List<Filter> filters) {
    String name = (excluded ? "-" : "") + field.parameter();
    for (String value : given.all(name)) {
      filters.add(
          Filter.of(field, value, excluded)
              .orElseThrow(() -> HttpProblemException.parameter(name, "as " + field.kind())));
    }
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

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Order> order(String label) {
    return Arrays.stream(Order.values())
        .filter(order -> order.label().equalsIgnoreCase(label))
        .findFirst();
  }
}
