package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.WordVectors;
import cuepoint.collection.FolderFixture;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What talks share is written into an exported site. */
class RelatedSiteTest {
  private static final List<String> SAID =
      List.of("a probe reads its arguments", "an aggregation counts values", "the rack has sleds");

  @TempDir Path home;
  private BundleFixture bundle;

  @BeforeEach
  void talks() throws IOException {
    bundle = new BundleFixture(home.resolve("transcripts"), home.resolve("index"));
    FolderFixture files = new FolderFixture(home.resolve("transcripts"));
    files.write("a/one.en.vtt", minutes("one"));
    files.write("a/two.en.vtt", minutes("two"));
    files.write("b/three.en.vtt", minutes("three"));
  }

  private static String minutes(String name) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    int minute = 0;
    for (int i = 0; i < 9; i++) {
      String line = i % 3 == 1 ? SAID.get(i / 3) : name + i + " " + name + "word" + i;
      text.append("\n00:0%d:00.000 --> 00:0%d:09.000\n%s\n".formatted(minute, minute++, line));
    }
    return text.toString();
  }

  @Test
  void withVectorsPagesAndFilesHaveIt() throws Exception {
    export("first", Filters.NONE);
    WordVectors.make(home.resolve("index"));
    Path site = export("site", Filters.of(Filter.only(Field.EVENT, "a")));
    assertThat(Files.readString(site.resolve("a/one/index.html")))
        .contains("Related talks", "href=\"../../a/two/index.html\"")
        .contains("Also said in", "href=\"../../a/two/index.html#en-60000\"")
        .contains("Proposed chapters")
        .doesNotContain("three");
    assertThat(Files.readString(site.resolve("a/two/index.html"))).contains("id=\"en-60000\"");
    JsonNode file =
        new JsonMapper().readTree(site.resolve("cuepoint/talks/a/one/related.json").toFile());
    assertThat(file.path("related").findValuesAsText("id")).containsExactly("a/two");
    assertThat(file.path("elsewhere").path(0).path("page").asText()).isEqualTo("a/two/");
    assertThat(file.path("proposedChapters")).isNotEmpty();
  }

  @Test
  void theSameIndexMakesTheSameSite() throws Exception {
    export("first", Filters.NONE);
    WordVectors.make(home.resolve("index"));
    Path one = export("one", Filters.NONE);
    Path other = export("other", Filters.NONE);
    assertThat(FolderContents.of(one)).isEqualTo(FolderContents.of(other));
  }

  @Test
  void withoutVectorsNothingIsWritten() throws Exception {
    Path site = export("site", Filters.NONE);
    assertThat(site.resolve("cuepoint/talks/a/one/related.json")).doesNotExist();
    assertThat(Files.readString(site.resolve("a/one/index.html")))
        .doesNotContain("Related talks", "Proposed chapters");
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("looks for the words that were said");
  }

  private Path export(String name, Filters filters) throws IOException {
    Path site = home.resolve(name);
    bundle.to(site, filters, Optional.empty());
    return site;
  }
}
