package cuepoint.cli.value;

import cuepoint.search.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** A day of the calendar, where a month or a year is its first or its last day. */
public abstract class Day implements ITypeConverter<LocalDate> {
  private final Function<String, Optional<LocalDate>> reader;

  private Day(Function<String, Optional<LocalDate>> reader) {
    this.reader = reader;
  }

  @Override
  public LocalDate convert(String value) {
    return reader
        .apply(value)
        .orElseThrow(() ->
            Expected.error("a day, month or year such as 2024-12-31, 2024-12 or 2024", value));
  }

  /** The first day of a year or a month. */
  public static final class First extends Day {
    public First() {
      super(Days::first);
    }
  }

  /** The last day of a year or a month. */
  public static final class Last extends Day {
    public Last() {
      super(Days::last);
    }
  }
}
