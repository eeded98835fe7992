package cuepoint.cli.value;

import cuepoint.search.Query;
import picocli.CommandLine.ITypeConverter;

/** How long before the matched word a link starts: typed in seconds, kept in ms. */
public final class LeadInSeconds implements ITypeConverter<Long> {
  /** The longest, in s. */
  public static final long MAX = Query.MAX_LEAD_IN_MILLIS / 1000;

  /** The usual one, in s. */
  public static final long DEFAULT = Query.DEFAULT_LEAD_IN_MILLIS / 1000;

  @Override
  public Long convert(String value) {
    try {
      double seconds = Double.parseDouble(value);
      if (seconds >= 0 && seconds <= MAX) {
        return Math.round(seconds * 1000);
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw Expected.error("seconds from 0 to " + MAX, value);
  }
}
