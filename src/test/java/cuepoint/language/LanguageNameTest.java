package cuepoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNameTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "en_us, en-US",
    "eng, en",
    "ger, de",
    "deu, de",
    "cmn-Hans-CN, zh-Hans-CN",
    "yue, yue",
    "fil, fil",
    "arb, ar",
    "nob, nb",
    "english, en",
    "English (United States), en-US",
    "German, de",
    "Deutsch, de",
    "français, fr",
    "日本語, ja",
    "Haitian Creole, ht",
    "maori, mi",
    "Chinese (Simplified), zh-Hans",
    "cantonese, yue",
    "Filipino, fil",
    "mandarin, zh",
    "es-419, es-419",
    "iw, he"
  })
  void everyFormIsOneTag(String written, String tag) {
    assertThat(LanguageName.tag(written)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "auto", "und", "unknown", "multi", "null", "Talk", "-", "x", "1"})
  void whatIsNoLanguageIsNone(String written) {
    assertThat(LanguageName.tag(written)).isEmpty();
  }

  @Test
  void everyLanguageIsKnownByItsCodesAndNames() {
    Stream.of(Locale.getISOLanguages())
        .map(Locale::of)
        .forEach(language -> {
          String tag = language.toLanguageTag();
          assertThat(LanguageName.tag(language.getISO3Language())).contains(tag);
          assertThat(LanguageName.tag(language.getDisplayLanguage(Locale.ENGLISH))).contains(tag);
        });
  }
}
