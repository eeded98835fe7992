package cuepoint.cli;

import cuepoint.search.Days;
import cuepoint.search.Query;
import cuepoint.search.Suggester;
import cuepoint.talk.CaptionKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the values of options may be. Each tells what to give instead of a value that is not. */
final class Values {
  private static final String DAY = "a day, month or year such as 2024-12-31, 2024-12 or 2024";

  private Values() {}

  /** Teaches a command, and those below it, to read each type of value. */
  static void register(CommandLine command) {
    command.registerConverter(CaptionKind.class, choice(CaptionKind.values(), CaptionKind::label));
    command.registerConverter(HitsFormat.class, choice(HitsFormat.values()));
    command.registerConverter(TalksFormat.class, choice(TalksFormat.values()));
    command.registerConverter(TranscriptFormat.class, choice(TranscriptFormat.values()));
    command.registerConverter(SuggestionsFormat.class, choice(SuggestionsFormat.values()));
    command.registerConverter(CaptionsFormat.class, choice(CaptionsFormat.values()));
  }

  /** The first day of a year, a month or a day. */
  static final class Since implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return Days.first(value).orElseThrow(() -> wrong(DAY, value));
    }
  }

  /** The last day of a year, a month or a day. */
  static final class Until implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return Days.last(value).orElseThrow(() -> wrong(DAY, value));
    }
  }

  private static <E extends Enum<E>> ITypeConverter<E> choice(E[] choices) {
    return choice(choices, choice -> choice.name().toLowerCase(Locale.ROOT));
  }

  private static <E> ITypeConverter<E> choice(E[] choices, Function<E, String> label) {
    String labels = Arrays.stream(choices).map(label).collect(Collectors.joining(", "));
    return value ->
        Arrays.stream(choices)
            .filter(choice -> label.apply(choice).equalsIgnoreCase(value))
            .findFirst()
            .orElseThrow(() -> wrong("one of " + labels, value));
  }

  static final class Limit extends Whole {
    Limit() {
      super(1, Query.MAX_LIMIT);
    }
  }

  static final class Suggestions extends Whole {
    Suggestions() {
      super(1, Suggester.MAX_LIMIT);
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

  /** Typed in seconds, in ms. */
  static final class LeadIn implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      try {
        double millis = Double.parseDouble(value) * 1000;
        if (millis >= 0 && millis <= Query.MAX_LEAD_IN_MILLIS) {
          return Math.round(millis);
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw wrong("seconds from 0 to " + Query.MAX_LEAD_IN_MILLIS / 1000, value);
    }
  }

  /** The address of a service, without a slash at its end. */
  static final class BaseUrl implements ITypeConverter<String> {
    private static final Pattern PLAIN = Pattern.compile("(?i)https?://[^/?#@]+(/[^?#]*)?");

    @Override
    public String convert(String value) {
      try {
        if (PLAIN.matcher(value).matches() && new URI(value).getHost() != null) {
          return value.replaceFirst("/+$", "");
        }
      } catch (URISyntaxException e) {
        // said below
      }
      throw wrong("an address such as https://talks.example.org", value);
    }
  }

  /** A time in a recording, in ms. */
  static final class At implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return ClockTime.millis(value).orElseThrow(() -> wrong("a time such as 12:34", value));
    }
  }

  /** A whole number within bounds, both included. */
  abstract static class Whole implements ITypeConverter<Integer> {
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

  private static TypeConversionException wrong(String wanted, String value) {
    return new TypeConversionException("give " + wanted + ", not '" + value + "'");
  }
}
