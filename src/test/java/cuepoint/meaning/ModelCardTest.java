package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which languages a model card names. */
class ModelCardTest {
  private static KnownLanguages card(String matter) {
    return ModelCard.languages("---\n" + matter + "\n---\n\n# A model\n\nlanguage: fr\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: en",
        "language: 'en'\r",
        "language:\n- en\n- no\nlicense: mit",
        "license: mit\nlanguage: [no, EN-us]"
      })
  void namedOnesAreKnown(String matter) {
    KnownLanguages known = card(matter);
    assertThat(known.contains("en")).isTrue();
    assertThat(known.contains("en-GB")).isTrue();
    assertThat(known.contains("no")).isEqualTo(matter.contains("no"));
    assertThat(known.contains("fr")).isFalse();
    assertThat(known.contains("und")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "license: mit",
        "language: multilingual",
        "language:\n- en\n- multilingual",
        "language:",
        "language: []",
        "language: [en",
        "language: {en: 1}",
        "- en",
        "en",
        ""
      })
  void otherwiseEveryLanguageIs(String matter) {
    assertThat(card(matter)).isEqualTo(KnownLanguages.EVERY);
    assertThat(card(matter).contains("tlh")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "---\nlanguage: en", "# A model\n---\nlanguage: en\n---\n"})
  void whatDoesNotStandBeforeTheTextIsNotRead(String card) {
    assertThat(ModelCard.languages(card)).isEqualTo(KnownLanguages.EVERY);
  }
}
