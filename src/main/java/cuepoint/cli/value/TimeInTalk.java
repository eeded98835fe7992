package cuepoint.cli.value;

import cuepoint.video.Offset;
import picocli.CommandLine.ITypeConverter;

/** A time in a talk, in ms: {@code 42}, {@code 12:34}, {@code 1:02:03} or {@code 1h2m3s}. */
public final class TimeInTalk implements ITypeConverter<Long> {
  @Override
  public Long convert(String value) {
    return Offset.millis(value.strip())
        .orElseThrow(() -> Expected.error("a time such as 42, 12:34 or 1:02:03", value));
  }
}
