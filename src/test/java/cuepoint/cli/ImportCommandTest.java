package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks come in as the source has them, again and again, and what a person did stays. */
class ImportCommandTest {
  @TempDir Path home;
  private CommandFixture cuepoint;
  private FolderFixture source;
  private Path conf;

  @BeforeEach
  void pyvideosData() throws IOException {
    cuepoint = new CommandFixture(home);
    source = new FolderFixture(home.resolve("data/Conf 24"));
    conf = home.resolve("transcripts/conf-24");
    source.write("category.json", "{\"title\": \"Conf 24\"}");
    source.write(
        "videos/probes.json",
        """
        {
            "copyright_text": "CC BY",
            "description": "About probes.",
            "language": "eng",
            "recorded": "2024-05-17",
            "related_urls": [{"label": "Slides", "url": "https://example.org/s.pdf"}],
            "speakers": ["Ada Moreau"],
            "thumbnail_url": "https://i.ytimg.com/vi/csYuVAjhyWg/hqdefault.jpg",
            "title": "Probes",
            "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=csYuVAjhyWg"}]
        }
        """);
    source.write("videos/closing.json", "{\"title\": \"Closing\", \"speakers\": []}");
  }

  @Test
  void aFolderOfPyvideoBecomesAnEvent() throws IOException {
    Result result = importAll();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            conf-24
              new      event.json  Conf 24
              new      closing  Closing
              new      probes  Probes
            2 talks: 2 new, 0 changed, 0 unchanged
            """);
    assertThat(conf.resolve("probes.json"))
        .content()
        .isEqualTo(
            """
            {
              "title": "Probes",
              "speakers": [
                "Ada Moreau"
              ],
              "description": "About probes.",
              "recorded": "2024-05-17",
              "language": "eng",
              "videos": [
                {
                  "type": "youtube",
                  "url": "https://www.youtube.com/watch?v=csYuVAjhyWg"
                }
              ],
              "copyright_text": "CC BY",
              "related_urls": [
                {
                  "label": "Slides",
                  "url": "https://example.org/s.pdf"
                }
              ],
              "thumbnail_url": "https://i.ytimg.com/vi/csYuVAjhyWg/hqdefault.jpg"
            }
            """);
    assertThat(conf.resolve("event.json")).content().isEqualTo("{\n  \"name\": \"Conf 24\"\n}\n");
  }

  @Test
  void aDryRunWritesNothing() {
    Result result = cuepoint.run("import", source.root().toString(), "--dry-run");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("2 talks: 2 new");
    assertThat(result.err()).contains("nothing was written");
    assertThat(home.resolve("transcripts")).doesNotExist();
  }

  @Test
  void aSecondImportChangesNothing() throws IOException {
    importAll();
    Map<Path, String> before = files();
    Result result = importAll();
    assertThat(result.out()).isEqualTo("conf-24\n2 talks: 0 new, 0 changed, 2 unchanged\n");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatTheSourceChangedIsUpdated() throws IOException {
    importAll();
    source.write("videos/closing.json", "{\"title\": \"Closing\", \"tags\": [\"end\"]}");
    assertThat(importAll().out()).contains("  changed  closing  tags\n", "0 new, 1 changed");
    source.write("videos/closing.json", "{\"title\": \"The end\", \"tags\": [\"end\"]}");
    assertThat(importAll().out()).contains("  changed  closing  title\n");
    assertThat(conf.resolve("closing.json")).content().contains("The end");
  }

  @Test
  void fieldsThatAPersonEditedAddedOrRemovedAreKeptAndNamed() throws IOException {
    importAll();
    Path json = conf.resolve("probes.json");
    Files.writeString(
        json,
        "{\n\"title\": \"Probes, explained\",\n\"speakers\": [\"Ada Moreau\"],\n\"mine\": 1\n}\n");
    source.write(
        "videos/probes.json",
        """
        {"title": "Probes!", "description": "Better.", "speakers": ["A. Moreau"], "mine": 2}
        """);
    Result result = importAll();
    assertThat(result.out())
        .contains(
            "  changed  probes  speakers\n",
            "  kept     probes  title (yours), mine (yours), description (you removed it)\n",
            "your edits of 1 kept");
    assertThat(json)
        .content()
        .isEqualTo(
            """
            {
            "title": "Probes, explained",
            "speakers": [
            "A. Moreau"
            ],
            "mine": 1
            }
            """);
    assertThat(importAll().out()).doesNotContain("changed  ").contains("kept");
  }

  @Test
  void aTalkThatAPersonDeletedStaysDeleted() throws IOException {
    importAll();
    Files.delete(conf.resolve("closing.json"));
    assertThat(importAll().out()).contains("  kept     closing  closing.json (you deleted it)\n");
    assertThat(conf.resolve("closing.json")).doesNotExist();
  }

  @Test
  void theSameInOtherWordsIsNoChange() throws IOException {
    cuepoint
        .transcripts()
        .write(
            "mine/a.json",
            "{\"title\": \"Probes\", \"language\": \"en\", \"videos\":"
                + " [\"https://youtu.be/csYuVAjhyWg\"]}");
    Result result = cuepoint.run("import", source.root().toString(), "--event", "mine");
    assertThat(result.out())
        .contains("  changed  a  speakers, description, recorded")
        .doesNotContain("kept");
    assertThat(home.resolve("transcripts/mine/a.json"))
        .content()
        .contains("\"en\"", "youtu.be", "About probes.");
    assertThat(home.resolve("transcripts/mine/probes.json")).doesNotExist();
  }

  @Test
  void jsonThatAPersonBrokeIsLeftAlone() throws IOException {
    importAll();
    Files.writeString(conf.resolve("closing.json"), "{\"title\": ");
    assertThat(importAll().out()).contains("  kept     closing  closing.json (yours)\n");
    assertThat(conf.resolve("closing.json")).hasContent("{\"title\": ");
  }

  @Test
  void talksGoToTheEventThatHasTheirVideos() throws IOException {
    Files.delete(source.root().resolve("videos/closing.json"));
    cuepoint
        .transcripts()
        .write("older/x.json", "{\"videos\": [\"https://youtu.be/csYuVAjhyWg\"]}");
    assertThat(importAll().out()).startsWith("older\n").contains("  changed  x  title, speakers");
  }

  @Test
  void captionsAtAnyDepthAreCopiedUnderTheNamesOfTheirTalks() throws IOException {
    FolderFixture captions = new FolderFixture(home.resolve("My captions"));
    captions.write("2023/Why probes?.en.vtt", vtt("why"));
    captions.write("2023/Why probes?.de-DE.srt", "1\n00:00:01,000 --> 00:00:02,000\nwarum\n");
    captions.write("2024/deep/Intro [csYuVAjhyWg].en.vtt", vtt("hello"));
    captions.write("2024/deep/Intro [csYuVAjhyWg].info.json", "{\"title\": \"Intro\"}");
    captions.write("2024/deep/Intro [csYuVAjhyWg].mp4", "");
    Result result = cuepoint.run("import", captions.root().toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("1 recording is left where it is");
    assertThat(files().keySet())
        .extracting(file -> home.resolve("transcripts").relativize(file).toString())
        .containsExactly(
            "my-captions/.cuepoint.json",
            "my-captions/2023-why-probes.de-DE.srt",
            "my-captions/2023-why-probes.en.vtt",
            "my-captions/2023-why-probes.json",
            "my-captions/csYuVAjhyWg.en.vtt",
            "my-captions/csYuVAjhyWg.info.json",
            "my-captions/csYuVAjhyWg.json");
    assertThat(home.resolve("transcripts/my-captions/2023-why-probes.json"))
        .content()
        .contains("Why probes?");
  }

  @Test
  void captionsThatAPersonEditedAreKept() throws IOException {
    FolderFixture captions = new FolderFixture(home.resolve("caps"));
    captions.write("a.en.vtt", vtt("one"));
    captions.write("b.en.vtt", vtt("two"));
    run(captions);
    cuepoint.transcripts().write("caps/a.en.vtt", vtt("won"));
    captions.write("a.en.vtt", vtt("one, again"));
    captions.write("b.en.vtt", vtt("two, again"));
    assertThat(run(captions).out())
        .contains("  kept     a  a.en.vtt (yours)\n", "  changed  b  b.en.vtt\n");
    assertThat(home.resolve("transcripts/caps/a.en.vtt")).content().contains("won");
    assertThat(home.resolve("transcripts/caps/b.en.vtt")).content().contains("two, again");
  }

  @Test
  void whatIsNoListOfTalksIsSaid() throws IOException {
    Path file = Files.write(home.resolve("x.bin"), new byte[] {0, 1, 2});
    Result result = cuepoint.run("import", file.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("x.bin", "no list of talks");
    assertThat(cuepoint.run("import", home.resolve("absent").toString()).err())
        .contains("no such file");
    Path empty = Files.createDirectories(home.resolve("empty"));
    assertThat(cuepoint.run("import", empty.toString()).code()).isEqualTo(1);
  }

  private Result run(FolderFixture folder) {
    return cuepoint.run("import", folder.root().toString());
  }

  private Result importAll() {
    return run(source);
  }

  private Map<Path, String> files() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home.resolve("transcripts"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readString(file) + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
