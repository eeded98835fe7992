package cuepoint.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is asked.
 *
 * @param text as it was typed, at most {@link #MAX_LENGTH} UTF-16 units
 * @param filters which talks may answer
 * @param limit how many hits at most, 1 to {@link #MAX_LIMIT}
 * @param offset how many hits to pass over, 0 to {@link #MAX_OFFSET}
 * @param moments how many moments a hit at most, 0 to {@link #MAX_MOMENTS}
 * @param leadInMillis how long before the matched word the link starts, in ms, 0 to {@link
 *     #MAX_LEAD_IN_MILLIS}
 * @param order which hits come first
 * @param languages BCP 47 tags of the languages that the reader knows, the best known first; a
 *     moment that is said in several languages is shown in the first of them; may be empty
 * @param typing whether the text is being typed, so that its last word may go on
 */
public record Query(
    String text,
    Filters filters,
    int limit,
    int offset,
    int moments,
    long leadInMillis,
    Order order,
    List<String> languages,
    boolean typing) {

  public static final int MAX_LENGTH = 1000;
  public static final int MAX_LIMIT = 100;
  public static final int MAX_OFFSET = 10_000;
  public static final int MAX_MOMENTS = 50;
  public static final long MAX_LEAD_IN_MILLIS = 60_000;

  public static final int DEFAULT_LIMIT = 10;
  public static final int DEFAULT_MOMENTS = 3;
  public static final long DEFAULT_LEAD_IN_MILLIS = 2000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException when a value is out of range
   */
  public Query {
    check("length of the text", text.length(), 0, MAX_LENGTH);
    check("limit", limit, 1, MAX_LIMIT);
    check("offset", offset, 0, MAX_OFFSET);
    check("number of moments", moments, 0, MAX_MOMENTS);
    check("lead-in in ms", leadInMillis, 0, MAX_LEAD_IN_MILLIS);
    languages = List.copyOf(languages);
  }

  /** What is asked with a text that was typed to its end. */
  public Query(
      String text,
      Filters filters,
      int limit,
      int offset,
      int moments,
      long leadInMillis,
      Order order,
      List<String> languages) {
    this(text, filters, limit, offset, moments, leadInMillis, order, languages, false);
  }

  /** Which hits come first. */
  public enum Order {
    /** Those that answer best. */
    RELEVANCE,
    /** The newest. */
    DATE;

    /** The name in parameters: {@code "relevance"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The languages that the reader is taken to know: those that are asked for, then the others. */
  public List<String> known() {
    return Stream.concat(filters.languages().stream(), languages.stream()).toList();
  }

  /** The same, asked by a reader of other languages. */
  public Query in(List<String> others) {
    return new Query(text, filters, limit, offset, moments, leadInMillis, order, others, typing);
  }

  /**
   * The same for the first talks.
   *
   * @param limit as of {@link #limit}
   * @param moments as of {@link #moments}
   */
  public Query firstTalks(int limit, int moments) {
    return new Query(text, filters, limit, 0, moments, leadInMillis, order, languages, typing);
  }

  /** The same with other filters. */
  public Query with(Filters others) {
    return new Query(text, others, limit, offset, moments, leadInMillis, order, languages, typing);
  }

  /** The same while its text is being typed. */
  public Query whileTyping() {
    return new Query(text, filters, limit, offset, moments, leadInMillis, order, languages, true);
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "the %s must be from %d to %d, but is %d".formatted(name, least, most, value));
    }
  }

  /** The first page of answers to a text, with every default. */
  public static Query of(String text) {
    return new Query(
        text,
        Filters.NONE,
        DEFAULT_LIMIT,
        0,
        DEFAULT_MOMENTS,
        DEFAULT_LEAD_IN_MILLIS,
        Order.RELEVANCE,
        List.of());
  }
}
