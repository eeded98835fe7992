package cuepoint.cli.value;

import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import picocli.CommandLine.ITypeConverter;

/** The value of a filter; one class for each field, as picocli makes converters by their class. */
public abstract class FilterValue implements ITypeConverter<Filter> {
  private final Field field;

  private FilterValue(Field field) {
    this.field = field;
  }

  @Override
  public Filter convert(String value) {
    return Filter.of(field, value.strip(), false)
        .orElseThrow(() -> Expected.error(field.kind(), value));
  }

  public static final class Event extends FilterValue {
    public Event() {
      super(Field.EVENT);
    }
  }

  public static final class Speaker extends FilterValue {
    public Speaker() {
      super(Field.SPEAKER);
    }
  }

  public static final class SaidBy extends FilterValue {
    public SaidBy() {
      super(Field.SAID_BY);
    }
  }

  public static final class Year extends FilterValue {
    public Year() {
      super(Field.YEAR);
    }
  }

  public static final class Since extends FilterValue {
    public Since() {
      super(Field.SINCE);
    }
  }

  public static final class Until extends FilterValue {
    public Until() {
      super(Field.UNTIL);
    }
  }

  public static final class Language extends FilterValue {
    public Language() {
      super(Field.LANGUAGE);
    }
  }

  public static final class Captions extends FilterValue {
    public Captions() {
      super(Field.CAPTIONS);
    }
  }
}
