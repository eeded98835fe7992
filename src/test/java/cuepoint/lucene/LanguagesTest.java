package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryEngine
class LanguagesTest {
  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            talk("en", "the probes were firing all night"),
            talk("de-AT", "die Häuser wurden im Kernel gebaut"),
            talk("fr", "il parle de l'horloge des systèmes"),
            talk("es", "las funciones estaban rotas"),
            talk("pt-BR", "as nossas tabelas foram apagadas"),
            talk("it", "dell'architettura dei programmi"),
            talk("nl", "de computers werden gebouwd"),
            talk("ru", "мы запускаем пробы в ядре"),
            talk("ja", "今日は関数型プログラミングについて話します"),
            talk("zh-Hans", "今天,我们讨论编译器的设计"),
            talk("zh-TW", "今天我們討論資料庫的效能"),
            talk("ko", "오늘은 컴파일러에 대해 이야기합니다"),
            talk("fi", "talo on punainen"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "probe, en",
    "haus, de-AT",
    "Häuser, de-AT",
    "horloge, fr",
    "funcion, es",
    "tabela, pt-BR",
    "architettura, it",
    "computer, nl",
    "проба, ru",
    "プログラミング, ja",
    "話した, ja",
    "编译器, zh-Hans",
    "資料庫, zh-TW",
    "컴파일러, ko",
    "punainen, fi"
  })
  void wordsAreFoundInTheFormsOfTheirLanguage(String word, String language) {
    Moment moment = first(Query.of(word)).moments().getFirst();
    assertThat(moment.language()).isEqualTo(language);
    assertThat(moment.snippet().matches()).isNotEmpty();
  }

  @Test
  void aPhraseOfALanguageWithoutSpacesIsExact() {
    assertThat(ids(Query.of("\"関数型プログラミング\""))).containsExactly("conf/ja");
    assertThat(ids(Query.of("\"型関数\""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"今日は関数, ja", "컴파일러에 대해, ko", "今天我们讨论, zh-Hans"})
  void aPhraseHoldsOverParticlesAndPunctuation(String phrase, String language) {
    assertThat(ids(Query.of("\"" + phrase + "\""))).containsExactly("conf/" + language);
  }

  @Test
  void aStopWordOfOneLanguageIsAWordOfAnother() {
    assertThat(ids(Query.of("die"))).containsExactly("conf/de-AT");
  }

  @Test
  void answersCanBeFilteredByLanguage() {
    Filters german = Filters.of(Filter.only(Filter.Field.LANGUAGE, "de-AT"));
    assertThat(
            ids(
                new Query(
                    "kernel probe", german, 10, 0, 3, 2000, Query.Order.RELEVANCE, List.of())))
        .containsExactly("conf/de-AT");
    assertThat(
            first(
                    new Query(
                        "kernel probe", german, 10, 0, 3, 2000, Query.Order.RELEVANCE, List.of()))
                .moments())
        .isEqualTo(
            index.searcher().search(Query.of("kernel probe")).hits().stream()
                .filter(hit -> hit.talk().id().equals("conf/de-AT"))
                .findFirst()
                .orElseThrow()
                .moments());
  }

  private static Recording talk(String language, String text) {
    return recording("conf/" + language, language, "", language, Cue.of(1000, 5000, text));
  }

  private Hit first(Query query) {
    return index.searcher().search(query).hits().getFirst();
  }

  private List<String> ids(Query query) {
    return index.searcher().search(query).hits().stream().map(hit -> hit.talk().id()).toList();
  }
}
