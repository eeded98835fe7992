package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages answer in the languages of their reader, and name any other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderLanguageTest {
  private static final String ACCEPT = "Accept-Language";
  private static final String GERMAN = "hier jagt <mark>Athene</mark> allein";
  private static final String ENGLISH = "here <mark>Athene</mark> hunts alone";

  @TempDir private static Path folder;
  @TempDir private static Path index;
  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    FolderFixture files = new FolderFixture(folder);
    files.write("birds/owl.json", "{\"title\": \"Birds\", \"language\": \"en\"}");
    files.write("birds/owl.en.vtt", vtt("here Athene hunts alone"));
    files.write("birds/owl.de.vtt", vtt("hier jagt Athene allein"));
    service = RunningService.of(folder, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=athene", "/embed?q=athene"})
  void theBrowserStatesThem(String page) throws Exception {
    HttpResponse<String> german = service.get(page, ACCEPT, "de-DE,de;q=0.9,en;q=0.5");
    assertThat(german.body()).contains(GERMAN).doesNotContain(ENGLISH, named("German"), "(German)");
    assertThat(vary(german)).contains(ACCEPT);
    assertThat(service.get(page, ACCEPT, "fr, de;q=0.2, en;q=0").body()).contains(GERMAN);
    HttpResponse<String> english = service.get(page, ACCEPT, "en-GB");
    assertThat(english.body()).contains(ENGLISH).doesNotContain(GERMAN);
    assertThat(vary(english)).contains(ACCEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=athene", "/embed?q=athene"})
  void anAddressThatStatesThemHasOneAnswer(String page) throws Exception {
    HttpResponse<String> german = service.get(page + "&lang=de", ACCEPT, "en");
    assertThat(german.body()).contains(GERMAN);
    assertThat(vary(german)).doesNotContain(ACCEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";;;", "*", "de-", "q=1", "en;q=7", "en us", "*;q=0.1, x"})
  void aHeaderThatCannotBeReadStatesNothing(String header) throws Exception {
    HttpResponse<String> page = service.get("/?q=athene", ACCEPT, header);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(ENGLISH);
  }

  @Test
  void noHeaderIsTooLong() throws Exception {
    HttpResponse<String> page = service.get("/?q=athene", ACCEPT, "aa" + "-a".repeat(15_000));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(ENGLISH);
  }

  @Test
  void anotherLanguageIsNamed() throws Exception {
    String page = service.get("/?q=allein").body();
    assertThat(page).contains(named("German"));
    assertThat(service.get("/?q=athene").body()).doesNotContain(named("English"));
    assertThat(service.get("/?q=alone", ACCEPT, "de").body()).contains(named("English"));
    assertThat(service.get("/embed?q=allein").body()).contains("(German)");
    assertThat(service.get("/?q=allein&language=de").body()).doesNotContain(named("German"));
  }

  @Test
  void linksOfAnAnswerKeepWhatItsAddressStates() throws Exception {
    assertThat(service.get("/?q=athene&limit=1&lang=de").body()).contains("lang=de");
    assertThat(service.get("/?q=athene&limit=1", ACCEPT, "de").body()).doesNotContain("lang=de");
  }

  @Test
  void theApiTakesOnlyWhatItsAddressStates() throws Exception {
    HttpResponse<String> answer = service.get("/api/v1/search?q=athene", ACCEPT, "de");
    assertThat(answer.body()).contains("\"language\":\"en\"");
    assertThat(vary(answer)).doesNotContain(ACCEPT);
    assertThat(service.get("/api/v1/search?q=athene&lang=de").body())
        .contains("\"language\":\"de\",\"speaker\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=d", "lang=de;en", "lang=%2F", "lang=de&lang=en", "lang=de,,en"})
  void whatIsNoLanguageIsAProblemThatNamesTheParameter(String parameter) throws Exception {
    HttpResponse<String> answer = service.get("/api/v1/search?q=athene&" + parameter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"parameter\":\"lang\"");
  }

  private static List<String> vary(HttpResponse<String> answer) {
    return answer.headers().allValues("Vary").stream()
        .flatMap(value -> List.of(value.split(", *")).stream())
        .toList();
  }

  /** A language beside the words that are said in it. */
  private static String named(String language) {
    return "class=\"language\" lang=\"en\" dir=\"ltr\">" + language + "</span>";
  }
}
