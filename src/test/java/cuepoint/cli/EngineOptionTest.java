package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --engine} the same commands use a cluster. */
@OnCluster
class EngineOptionTest {
  private static final String CAPTIONS =
      """
      WEBVTT

      00:01.000 --> 00:04.000
      A kestrel hovers over the orchard.
      """;

  private static int names;

  @TempDir Path home;
  private final Cluster cluster;
  private CommandFixture cuepoint;
  private String address;

  EngineOptionTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void prepare() throws IOException {
    address = cluster.addresses().getFirst() + "/option-" + ++names;
    cuepoint = new CommandFixture(home).with("CUEPOINT_ENGINE", address);
    write("birds", CAPTIONS);
    write("trees", CAPTIONS.replace("kestrel", "nuthatch").replace("orchard", "oak"));
  }

  private void write(String stem, String captions) throws IOException {
    Path event = Files.createDirectories(home.resolve("transcripts/garden"));
    Files.writeString(event.resolve(stem + ".en.vtt"), captions);
  }

  private Result run(String... arguments) {
    return cuepoint.run(arguments);
  }

  @Test
  void theFirstSearchBuildsTheIndexAndLaterRunsChangeIt() throws IOException {
    Result first = run("search", "kestrel");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("garden/birds");
    assertThat(first.err()).contains("there are no talks in OpenSearch's");
    assertThat(home.resolve("index/segments_1")).doesNotExist();

    write("birds", CAPTIONS.replace("kestrel", "goshawk"));
    assertThat(run("index").out()).contains("2 talks: 0 added, 1 changed");
    assertThat(run("search", "goshawk").code()).isZero();
    assertThat(run("search", "kestrel").code()).isEqualTo(1);

    Files.delete(home.resolve("transcripts/garden/trees.en.vtt"));
    assertThat(run("index").out()).contains("1 talk: 0 added, 0 changed, 1 removed");
    assertThat(run("talks").out()).contains("garden/birds").doesNotContain("trees");
  }

  @Test
  void everyCommandAnswers() throws IOException {
    assertThat(run("index").code()).isZero();
    assertThat(run("index", "--rebuild").code()).isZero();
    assertThat(run("index", "--verify").out()).isEqualTo("the index is sound: 2 talks, 3 files\n");
    assertThat(run("suggest", "tre").out()).containsIgnoringCase("trees");
    assertThat(run("show", "garden/trees").out()).contains("nuthatch hovers over the oak");
    assertThat(run("talks").out()).contains("garden/birds", "garden/trees");
    assertThat(cuepoint.withMeaning().run("index").err()).contains("words alone are searched");
    assertThat(run("export", home.resolve("site").toString()).code()).isZero();
    assertThat(home.resolve("site/garden/trees/index.html")).exists();
  }

  @Test
  void aClusterThatIsNotThereIsNamed() {
    Result away = run("search", "kestrel", "--engine", "http://127.0.0.1:1");
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.err().lines()).hasSize(1);
    assertThat(away.err())
        .contains("OpenSearch cannot be reached at http://127.0.0.1:1")
        .contains("give where it is with --engine");
  }

  @Test
  void anAddressThatIsNoneIsAWrongArgument() {
    Result wrong = run("index", "--engine", "localhost:9200");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--engine", "http://localhost:9200");
    cuepoint.with("CUEPOINT_ENGINE_SHARDS", "many");
    assertThat(run("index").err())
        .contains("CUEPOINT_ENGINE_SHARDS is 'many'; set it to a number from 1 to 1,024");
  }
}
