package cuepoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.search.Facets;
import cuepoint.search.Hits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said first of words that no talk says. */
class MissingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | - | - | ''",
        "covid | - | - | No talk says “covid”.",
        "covid | covet | - | No talk says “covid”. Did you mean “covet”?",
        "cupidd | cupid | cupidd=cupid | No talk says “cupidd”. Searched for “cupid” instead.",
        "cupidd | a cupid | cupidd=cupid"
            + " | No talk says “cupidd”. Searched for “cupid” instead. Did you mean “a cupid”?",
        "cupidd | cupid | cupidd=cupid;cupids | No talk says “cupidd”."
            + " Searched for “cupid” and “cupids” instead. Did you mean “cupid”?",
        "a,b | - | - | No talk says “a” or “b”.",
        "a,b,c | - | a=x,b=y;z,d=w"
            + " | No talk says “a”, “b” or “c”. Searched for “x”, “y” and “z” instead.",
        "a,b,c,d,a | - | - | No talk says any of “a”, “b”, “c” and “d”.",
        "- | better | known=other | Did you mean “better”?",
      })
  void itReadsWell(String missing, String didYouMean, String heardAs, String said) {
    List<String> words = missing == null ? List.of() : Arrays.asList(missing.split(",", -1));
    Hits hits = hits(words, Optional.ofNullable(didYouMean), heardAs(heardAs));
    assertThat(MissingWords.of(hits).text(word -> word)).isEqualTo(said);
  }

  @Test
  void whatMayHaveBeenMeantIsAQuery() {
    Hits hits = hits(List.of("cupidd"), Optional.of("cupid"), heardAs("cupidd=cupid"));
    assertThat(MissingWords.of(hits).parts())
        .contains(new MissingWords.Part(MissingWords.Role.QUERY, "cupid"))
        .contains(new MissingWords.Part(MissingWords.Role.WORD, "cupidd"));
  }

  @Test
  void whatIsSaidHereIsNotSaidAgain() {
    Hits hits = hits(List.of("b"), Optional.empty(), heardAs("a=x,b=y"));
    assertThat(hits.heardAs()).isEqualTo(Map.of("a", List.of("x")));
  }

  private static Map<String, List<String>> heardAs(String text) {
    Map<String, List<String>> heardAs = new LinkedHashMap<>();
    if (text != null) {
      for (String entry : text.split(",", -1)) {
        String[] wordAndForms = entry.split("=", -1);
        heardAs.put(wordAndForms[0], Arrays.asList(wordAndForms[1].split(";", -1)));
      }
    }
    return heardAs;
  }

  private static Hits hits(
      List<String> missing, Optional<String> didYouMean, Map<String, List<String>> heardAs) {
    return new Hits(
        "query",
        List.of(),
        didYouMean,
        missing,
        heardAs,
        0,
        new Hits.Took(0, 0),
        Facets.NONE,
        List.of());
  }
}
