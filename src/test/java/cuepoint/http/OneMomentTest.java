package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is said once is one moment, in however many caption files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneMomentTest {
  private static final String TALK =
      "{\"title\": \"Birds\", \"language\": \"%s\", \"video\": \"https://youtu.be/aaaaaaaaaaa\"}";

  @TempDir private static Path folder;
  @TempDir private static Path index;
  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    FolderFixture files = new FolderFixture(folder);
    files.write("birds/owl.json", TALK.formatted("en"));
    files.write(
        "birds/owl.en.vtt",
        vtt(10, "the night garden is quiet", 14, "here Athene noctua hunts alone", 300, "Athene"));
    files.write(
        "birds/owl.de.vtt",
        vtt(10, "der Garten bei Nacht ist still", 14, "hier jagt Athene noctua allein"));
    files.write("birds/owl.fr.vtt", vtt(10, "le jardin", 14, "ici chasse seule Athene noctua"));
    files.write("birds/owl.es.vtt", vtt(10, "el jardín", 14, "aquí caza sola Athene noctua"));
    files.write("birds/regions.json", TALK.formatted("en"));
    for (String variant : List.of("en", "en-US", "en-GB", "en-CA", "en-en", "en-fr")) {
      files.write("birds/regions." + variant + ".vtt", vtt(1, "one hoopoe for all of us"));
    }
    files.write("birds/stork.pt-BR.vtt", vtt(1, "uma cegonha, ou stork"));
    service = RunningService.of(folder, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @Test
  void thePlaceIsShownInTheTalksOwnLanguage() throws Exception {
    assertThat(moments("q=noctua")).containsExactly("en 14");
  }

  @Test
  void orInTheFirstOfTheReadersLanguages() throws Exception {
    assertThat(moments("q=noctua&lang=fr,de")).containsExactly("fr 14");
    assertThat(moments("q=noctua&lang=de-AT")).containsExactly("de 14");
    assertThat(moments("q=noctua&lang=sv,es")).containsExactly("es 14");
    assertThat(moments("q=noctua&lang=sv")).containsExactly("en 14");
  }

  @Test
  void orInTheOneInWhichAllOfItIsSaid() throws Exception {
    assertThat(moments("q=noctua+allein&lang=en,de")).containsExactly("de 14");
    assertThat(moments("q=noctua+alone&lang=de")).containsExactly("en 14");
  }

  @Test
  void whatIsNotTranslatedIsShownAsItWasSaid() throws Exception {
    assertThat(moments("q=athene&lang=de")).containsExactlyInAnyOrder("de 14", "en 300");
  }

  @Test
  void theTimelineHasOneMarkForEachPlace() throws Exception {
    JsonNode hit = hit("q=athene&moments=1");
    assertThat(hit.path("timelineSeconds")).hasSize(2);
  }

  @Test
  void aLanguageThatIsAskedForIsTheOnlyOne() throws Exception {
    assertThat(moments("q=athene&language=es")).containsExactly("es 14");
    assertThat(moments("q=stork&language=pt")).containsExactly("pt-BR 1");
  }

  @Test
  void regionsAreOneLanguage() throws Exception {
    assertThat(moments("q=hoopoe")).containsExactly("en 1");
    JsonNode facets = service.json("/api/v1/search?q=hoopoe").path("facets").path("language");
    assertThat(facets).hasSize(1);
  }

  private List<String> moments(String asked) throws Exception {
    List<String> moments = new ArrayList<>();
    hit(asked)
        .path("moments")
        .forEach(moment ->
            moments.add(
                moment.path("language").asText() + " " + moment.path("matchSeconds").asInt()));
    return moments;
  }

  private JsonNode hit(String asked) throws Exception {
    return service.json("/api/v1/search?" + asked).path("hits").path(0);
  }

  /** Pairs of seconds and texts. */
  private static String vtt(Object... cues) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues.length; i += 2) {
      int start = (Integer) cues[i];
      vtt.append("\n%s --> %s\n%s\n".formatted(time(start), time(start + 4), cues[i + 1]));
    }
    return vtt.toString();
  }

  private static String time(int seconds) {
    return "%02d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
