package cuepoint.cli.value;

import picocli.CommandLine.TypeConversionException;

/** Why a value is refused: what to give instead. */
final class Expected {
  private Expected() {}

  static TypeConversionException error(String expected, String value) {
    return new TypeConversionException("give " + expected + ", not '" + value + "'");
  }
}
