package cuepoint.page.answer;

import cuepoint.format.TalkPath;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;

/**
 * The address of the page that answers a query. It leads everyone to the same answer.
 *
 * @param query what it asks; its text and filters may be replaced
 */
public record SearchAddress(Query query) {

  /** The address of the first page that answers a query, of the usual length. */
  public static String of(Query query) {
    return usual(query).from(0);
  }

  /** The same to be changed. */
  static SearchAddress usual(Query query) {
    return new SearchAddress(query.firstTalks(Query.DEFAULT_LIMIT, query.moments()));
  }

  /** The address of the page that begins at a hit. */
  String from(int offset) {
    String first = of(query.text(), query.filters());
    return offset == 0 ? first : first + "&offset=" + offset;
  }

  /** The address of the answer to another text. */
  String text(String text) {
    return of(text, query.filters());
  }

  /** The address of the answer without filters. */
  String everywhere() {
    return of(query.text(), Filters.NONE);
  }

  /** The address of the answer with one more filter. */
  String with(Filter filter) {
    return of(query.text(), query.filters().with(filter));
  }

  /** The address of the answer without a filter. */
  String without(Filter filter) {
    return of(query.text(), query.filters().without(filter));
  }

  /** The address of the answer without the filters of a field that keep. */
  String without(Field field) {
    Filters left = query.filters();
    for (Filter filter : query.filters().of(field, false)) {
      left = left.without(filter);
    }
    return of(query.text(), left);
  }

  /** The address of the answer with all values of a field that it can be narrowed to. */
  String showing(Field field) {
    return of(query.text(), query.filters()) + "&facet=" + field.label();
  }

  /** The address of the answer in another order. */
  String order(Order order) {
    return of(query.text(), query.filters(), order);
  }

  private String of(String text, Filters filters) {
    return of(text, filters, query.order());
  }

  private String of(String text, Filters filters, Order order) {
    StringBuilder address = new StringBuilder("/?q=").append(TalkPath.encoded(text));
    if (query.typing() && text.equals(query.text())) {
      add(address, "typing", "true");
    }
    for (Filter filter : filters.all()) {
      add(address, filter.parameter(), filter.value());
    }
    if (!query.languages().isEmpty()) {
      add(address, "lang", String.join(",", query.languages()));
    }
    if (order != Order.RELEVANCE) {
      add(address, "sort", order.label());
    }
    if (query.limit() != Query.DEFAULT_LIMIT) {
      address.append("&limit=").append(query.limit());
    }
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address.append('&').append(name).append('=').append(TalkPath.encoded(value));
  }
}
