package cuepoint.search;

import cuepoint.talk.CaptionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One condition on the talks, or on the passages, that may answer.
 *
 * @param field what it is about
 * @param value as {@link Field#reads} allows
 * @param excluded whether what has the value is left out; else only that is kept
 */
public record Filter(Field field, String value, boolean excluded) {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException when the field cannot have it
   */
  public Filter {
    if (!field.reads(value)) {
      throw new IllegalArgumentException("'%s' is no value of %s".formatted(value, field.label()));
    }
    value = field == Field.CAPTIONS ? value.toLowerCase(Locale.ROOT) : value;
  }

  /** Only what has the value. */
  public static Filter only(Field field, String value) {
    return new Filter(field, value, false);
  }

  /** The filter, if the field can have the value. */
  public static Optional<Filter> of(Field field, String value, boolean excluded) {
    return Optional.of(value).filter(field::reads).map(it -> new Filter(field, it, excluded));
  }

  /** The name of the parameter of an address: {@code "saidBy"}, {@code "-event"}. */
  public String parameter() {
    return excluded ? "-" + field.parameter() : field.parameter();
  }

  /** As it is typed into a query: {@code -event:"WWDC 2015"}. */
  public String typed() {
    String shown = value.chars().allMatch(Filter::isPlain) ? value : '"' + value + '"';
    return (excluded ? "-" : "") + field.label() + ":" + shown;
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || "-._".indexOf(character) >= 0;
  }

  /** What a filter may be about. */
  public enum Field {
    /** The event, by its id or by words of its name. */
    EVENT,
    /** Words of the name of one who speaks in the talk. */
    SPEAKER,
    /** Words of the name that the captions give to who says it. */
    SAID_BY,
    /** Recorded in a year, or from one to another: {@code 2018}, {@code 2015..2018}. */
    YEAR,
    /** Recorded on a day or later, as {@link Days#first} reads it. */
    SINCE,
    /** Recorded on a day or earlier, as {@link Days#last} reads it. */
    UNTIL,
    /** BCP 47 tag of a transcript's language, which covers its regions. */
    LANGUAGE,
    /** Who wrote a transcript: {@link CaptionKind#label}. */
    CAPTIONS;

    /** The name in a query: {@code "said-by"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in addresses: {@code "saidBy"}. */
    public String parameter() {
      return this == SAID_BY ? "saidBy" : label();
    }

    /** Whether the field can have a value. */
    public boolean reads(String value) {
      return switch (this) {
        case YEAR, SINCE, UNTIL -> Days.first(value).isPresent() && Days.last(value).isPresent();
        case CAPTIONS -> Arrays.stream(CaptionKind.values()).anyMatch(kind -> is(kind, value));
        default -> !value.isBlank();
      };
    }

    /** What its values are, for a person who typed another. */
    public String kind() {
      return switch (this) {
        case YEAR -> "a year or years, such as 2018 or 2015..2018";
        case SINCE, UNTIL -> "a day, month or year, such as 2024-12-11, 2024-12 or 2024";
        case CAPTIONS -> "'manual' or 'automatic'";
        default -> "a value that is not blank";
      };
    }

    private static boolean is(CaptionKind kind, String value) {
      return kind.label().equalsIgnoreCase(value);
    }
  }
}
