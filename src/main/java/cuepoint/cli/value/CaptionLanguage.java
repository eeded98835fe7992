package cuepoint.cli.value;

import cuepoint.language.LanguageTag;
import picocli.CommandLine.ITypeConverter;

/** A language as a person names it; becomes its BCP 47 tag. */
public final class CaptionLanguage implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    return LanguageTag.of(value)
        .orElseThrow(() -> Expected.error("a language such as de or pt-BR", value));
  }
}
