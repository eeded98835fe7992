package cuepoint.cli.value;

import cuepoint.search.Query;
import cuepoint.search.Suggester;
import picocli.CommandLine.ITypeConverter;

/** A whole number within bounds, both included. */
public abstract class WholeNumber implements ITypeConverter<Integer> {
  private final int min;
  private final int max;

  private WholeNumber(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw Expected.error("a whole number from " + min + " to " + max, value);
  }

  /** How many talks to answer with. */
  public static final class Limit extends WholeNumber {
    public Limit() {
      super(1, Query.MAX_LIMIT);
    }
  }

  /** How many moments to show of a talk. */
  public static final class Moments extends WholeNumber {
    public Moments() {
      super(0, Query.MAX_MOMENTS);
    }
  }

  /** How many suggestions to answer with. */
  public static final class Suggestions extends WholeNumber {
    public Suggestions() {
      super(1, Suggester.MAX_LIMIT);
    }
  }

  /** How long to wait, in s. */
  public static final class Wait extends WholeNumber {
    private static final int HOUR = 3600;

    public Wait() {
      super(0, HOUR);
    }
  }

  /** A limit of time, in s. */
  public static final class Seconds extends WholeNumber {
    private static final int MAX = 600;

    public Seconds() {
      super(1, MAX);
    }
  }

  /** How many there may be. */
  public static final class Count extends WholeNumber {
    private static final int MAX = 1_000_000;

    public Count() {
      super(1, MAX);
    }
  }

  /** How many there may be; 0 says none or no limit. */
  public static final class AnyCount extends WholeNumber {
    private static final int MAX = 1_000_000;

    public AnyCount() {
      super(0, MAX);
    }
  }

  /** The greatest size of what a request says, in bytes. */
  public static final class HeadBytes extends WholeNumber {
    private static final int MIN = 4096;
    private static final int MAX = 1024 * 1024;

    public HeadBytes() {
      super(MIN, MAX);
    }
  }

  /** How often to try again. */
  public static final class Retries extends WholeNumber {
    private static final int MAX_RETRIES = 10;

    public Retries() {
      super(0, MAX_RETRIES);
    }
  }

  /** A TCP port; 0 is any that is free. */
  public static final class Port extends WholeNumber {
    private static final int MAX_PORT = 65_535;

    public Port() {
      super(0, MAX_PORT);
    }
  }
}
