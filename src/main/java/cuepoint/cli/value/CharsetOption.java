package cuepoint.cli.value;

import cuepoint.caption.CaptionCharset;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** In which charset caption files are that do not say so. */
public final class CharsetOption {
  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = Name.class,
      description =
          "The charset of caption files that are neither UTF-8 nor say in which they are, such as"
              + " windows-1250 (guessed by their letters).")
  private Optional<Charset> charset = Optional.empty();

  /** What was given. */
  public Optional<Charset> charset() {
    return charset;
  }

  static final class Name implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      return CaptionCharset.named(value)
          .orElseThrow(() -> Expected.error(CaptionCharset.EXPECTED, value));
    }
  }
}
