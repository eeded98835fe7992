package cuepoint.cli;

import cuepoint.search.Query;
import cuepoint.talk.CaptionKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the values of options may be. Each tells what to give instead of a value that is not. */
final class Values {
  private Values() {}

  /** A day as of ISO 8601. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw wrong("a day such as 2024-12-31", value);
      }
    }
  }

  static final class Captions extends Choice<CaptionKind> {
    Captions() {
      super(CaptionKind.values(), CaptionKind::label);
    }
  }

  static final class HitsFormats extends Choice<HitsFormat> {
    HitsFormats() {
      super(HitsFormat.values(), Values::lowerCase);
    }
  }

  static final class TalksFormats extends Choice<TalksFormat> {
    TalksFormats() {
      super(TalksFormat.values(), Values::lowerCase);
    }
  }

  static final class TranscriptFormats extends Choice<TranscriptFormat> {
    TranscriptFormats() {
      super(TranscriptFormat.values(), Values::lowerCase);
    }
  }

  static final class CaptionsFormats extends Choice<CaptionsFormat> {
    CaptionsFormats() {
      super(CaptionsFormat.values(), Values::lowerCase);
    }
  }

  static final class Limit extends Whole {
    Limit() {
      super(1, Query.MAX_LIMIT);
    }
  }

  static final class Moments extends Whole {
    Moments() {
      super(0, Query.MAX_MOMENTS);
    }
  }

  static final class Port extends Whole {
    Port() {
      super(0, 65_535);
    }
  }

  static final class LeadIn implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        double seconds = Double.parseDouble(value);
        if (seconds >= 0 && seconds <= Query.MAX_LEAD_IN) {
          return seconds;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw wrong("seconds from 0 to " + (int) Query.MAX_LEAD_IN, value);
    }
  }

  /** A time in a recording, in ms. */
  static final class At implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return ClockTime.millis(value).orElseThrow(() -> wrong("a time such as 12:34", value));
    }
  }

  private abstract static class Whole implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    Whole(int least, int most) {
      this.least = least;
      this.most = most;
    }

    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw wrong("a whole number from " + least + " to " + most, value);
    }
  }

  private abstract static class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> choices;
    private final Function<E, String> label;

    Choice(E[] choices, Function<E, String> label) {
      this.choices = Arrays.asList(choices);
      this.label = label;
    }

    @Override
    public E convert(String value) {
      return choices.stream()
          .filter(choice -> label.apply(choice).equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(() -> wrong("one of " + labels(), value));
    }

    private String labels() {
      return String.join(", ", choices.stream().map(label).toList());
    }
  }

  private static String lowerCase(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static TypeConversionException wrong(String wanted, String value) {
    return new TypeConversionException("give " + wanted + ", not '" + value + "'");
  }
}
