package cuepoint.ingest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.ingest.ListingFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are made to do harm. */
class HostileListsTest {
  @TempDir Path folder;
  private final ListingFixture list = new ListingFixture();

  @ParameterizedTest
  @ValueSource(strings = {"talks.csv", "talks.json", "talks.xml", "talk.json"})
  void filesOfAHundredMegabytesAreRefused(String name) throws IOException {
    String head =
        switch (name) {
          case "talks.csv" -> "title,speakers\nProbes,Ada Moreau\n";
          case "talks.json" -> "{\"talks\": [{\"title\": \"Probes\", \"speakers\": []},";
          case "talks.xml" -> "<schedule><day><room><event><title>Probes</title></event>";
          default -> "{\"title\": \"Probes\",";
        };
    Path file = Files.writeString(folder.resolve(name), head);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100 << 20);
    }
    assertThatThrownBy(() -> list.read(file)).hasMessageContaining("larger than 16 MB");
  }

  @Test
  void entitiesOfXmlAreNotExpanded() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE schedule [<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    bomb.append("<schedule><day date=\"2024-12-27\"><room name=\"One\"><event id=\"1\">");
    bomb.append("<title>Probes &a30;&file;</title><persons><person>Ada Moreau</person></persons>");
    bomb.append("</event></room></day></schedule>");
    Path file = Files.writeString(folder.resolve("schedule.xml"), bomb);
    assertThatThrownBy(() -> list.read(file)).hasMessageContaining("no talk can be read in it");
    assertThat(list.said()).containsExactly("1: not valid XML: what follows is not read");
  }

  @Test
  void deepJsonIsRefused() throws IOException {
    String deep = "[".repeat(100_000);
    for (String text :
        List.of(
            "{\"title\": \"Probes\", \"x\": " + deep,
            "{\"talks\": [{\"title\": \"Probes\", \"speakers\": " + deep)) {
      Path file = Files.writeString(folder.resolve("deep.json"), text);
      assertThatThrownBy(() -> list.read(file)).isInstanceOf(IOException.class);
      assertThat(list.said()).containsExactly("1: JSON too large or too deep to be metadata");
    }
  }

  @Test
  void aliasesOfYamlAreRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("videos.yml"),
            "- title: Probes\n  speakers: &a [x, x, x]\n- title: Locks\n  speakers: [*a, *a]\n");
    assertThatThrownBy(() -> list.read(file)).isInstanceOf(IOException.class);
    assertThat(list.said())
        .singleElement()
        .asString()
        .contains("aliases such as *name are not read");
  }

  @Test
  void quotationMarksTakeNoTime() throws IOException {
    String rows = "\"a,\n".repeat(400_000);
    Path file = Files.writeString(folder.resolve("q.csv"), "title,video\n" + rows);
    assertThat(list.read(file).talks()).isNotEmpty();
    assertThat(list.said()).contains("0: only its first 20000 talks are read");
  }

  @Test
  void titlesAreNoPaths() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"),
            "title,id\n../../etc/passwd,1\n/root/x,2\n-rf,3\nCON,4\n\u0001\u202Ea,5\n"
                + "x".repeat(3000)
                + ",6\n...,7\n");
    Listing listing = list.read(file);
    assertThat(listing.talks()).hasSize(7);
    assertThat(listing.talks())
        .extracting(TalkDraft::stem)
        .doesNotHaveDuplicates()
        .allSatisfy(stem ->
            assertThat(stem)
                .matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")
                .hasSizeLessThan(140)
                .isNotEqualToIgnoringCase("con"));
  }

  @Test
  void equalTitlesGetNamesOfTheirOwn() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"),
            "title,date\n"
                + "Lightning talks,2024-12-11\n"
                + "lightning TALKS,2024-12-12\n"
                + "Lightning  talks!,2024-12-13\n"
                + "Cafe\u0301,2024-12-11\n"
                + "Caf\u00e9,2024-12-12\n");
    assertThat(list.read(file).talks())
        .extracting(TalkDraft::stem)
        .containsExactly(
            "lightning-talks",
            "lightning-talks-2024-12-12",
            "lightning-talks-2024-12-13",
            "caf\u00e9",
            "caf\u00e9-2024-12-12");
  }
}
