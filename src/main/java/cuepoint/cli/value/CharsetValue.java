package cuepoint.cli.value;

import cuepoint.caption.CaptionCharset;
import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;

/** The name of a charset. */
public final class CharsetValue implements ITypeConverter<Charset> {
  public static final String DESCRIPTION =
      "The charset of caption files that are neither UTF-8 nor say in which they are, such as"
          + " windows-1250 (guessed by their letters).";

  @Override
  public Charset convert(String value) {
    return CaptionCharset.named(value)
        .orElseThrow(() -> Expected.error(CaptionCharset.EXPECTED, value));
  }
}
