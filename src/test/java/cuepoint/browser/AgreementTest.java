package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.SharedData;
import cuepoint.SharedTalks;
import cuepoint.export.BundleFixture;
import cuepoint.format.TalkPath;
import cuepoint.http.RunningService;
import cuepoint.search.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the search of exported files and the engine's agree on real talks and real queries. */
@InChromium
class AgreementTest {
  private static final List<String> YEARS = List.of("2001", "2010");

  @TempDir Path temporary;
  private final Browser browser;

  AgreementTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void theFirstTalkIsTheSameForNineQueriesOfTen() throws Exception {
    Path transcripts = transcripts();
    List<String[]> queries =
        Files.readAllLines(SharedData.require("corpus/queries-dev.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .toList();
    List<Boolean> same = new ArrayList<>();
    try (RunningService live = RunningService.of(transcripts, temporary.resolve("index"))) {
      for (String year : YEARS) {
        Path folder = temporary.resolve("bundle-" + year);
        new BundleFixture(transcripts, temporary.resolve("index"))
            .to(folder, Filters.NONE.withEvent(Optional.of(year)), Optional.empty());
        try (FolderSite site = FolderSite.start(folder)) {
          browser.visit(site.address("/"));
          BundleSearch search = new BundleSearch(browser, site);
          for (String[] query : queries) {
            if (query[0].startsWith(year + "/")) {
              same.add(first(search.answer(query[4])).equals(first(live, year, query[4])));
            }
          }
        }
      }
    }
    assertThat(same).hasSizeGreaterThan(30);
    assertThat(same.stream().filter(equal -> equal).count() / (double) same.size())
        .isGreaterThanOrEqualTo(0.9);
  }

  private static String first(JsonNode answer) {
    assertThat(answer.has("failure")).as(answer.toString()).isFalse();
    return answer.at("/hits/0/talk/id").asText();
  }

  private static String first(RunningService live, String year, String query) throws Exception {
    return first(live.json("/api/v1/search?event=" + year + "&q=" + TalkPath.encoded(query)));
  }

  private Path transcripts() throws IOException, InterruptedException {
    Path all = SharedTalks.folder();
    Path transcripts = temporary.resolve("transcripts");
    for (String year : YEARS) {
      Path event = Files.createDirectories(transcripts.resolve(year));
      for (Path captions : SharedTalks.captions(all.resolve(year))) {
        Files.copy(captions, event.resolve(captions.getFileName()));
      }
    }
    return transcripts;
  }
}
