package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text of words that were met before has the same terms as one that is analysed as a whole. */
class RememberedWordsTest {
  private static final int TEXTS = 300;
  private static final int MOST_PIECES = 14;

  /** With a letter of Thai in it a text is analysed as a whole; it ends what is before it. */
  private static final String WHOLE = " \u0E01";

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "the",
          "colour",
          "isn't",
          "d'Artagnan",
          "users'",
          "l'été",
          "Straße",
          "œuvre",
          "программа",
          "C++",
          "C#",
          ".NET",
          "#",
          "+",
          "++",
          ".",
          "...",
          "…",
          ",",
          "10,000",
          "10",
          "1.5",
          ",000",
          "'",
          "’",
          "“",
          "”",
          "-",
          "–",
          "&",
          "AT&T",
          "e-mail",
          "Node.js",
          "dispatch_async",
          "URLSession",
          "UTF8String",
          "iPhone",
          ":",
          "std::vector",
          "std",
          "http://a.b/c?d=e",
          "@",
          "[Music]",
          "[",
          "]",
          "(applause)",
          "(",
          ")",
          ">>",
          ">",
          "[ Music",
          "a",
          "I",
          "x",
          "É",
          "ñ");

  @ParameterizedTest
  @EnumSource(
      value = LanguageGroup.class,
      names = {"JA", "KO", "ZH"},
      mode = EnumSource.Mode.EXCLUDE)
  void aTextOfThemIsAnalysedAsAWholeOneIs(LanguageGroup language) {
    Random random = new Random(17);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      List<Token> whole = SpokenAnalyzer.spoken(text + WHOLE, language);
      assertThat(whole).as(text).isNotEmpty();
      assertThat(SpokenAnalyzer.spoken(text, language))
          .as(text)
          .isEqualTo(whole.subList(0, whole.size() - 1));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(MOST_PIECES); left >= 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
