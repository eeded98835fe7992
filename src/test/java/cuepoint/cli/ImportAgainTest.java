package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves to others, and what is there when it comes again. */
class ImportAgainTest {
  private static final String POST =
      """
      ---
      title: Probe Days
      ---

      Mira showed how probes survive a restart. It was late.

      https://youtu.be/csYuVAjhyWg
      """;

  @TempDir Path home;
  private CommandFixture cuepoint;
  private FolderFixture transcripts;

  @BeforeEach
  void home() {
    cuepoint = new CommandFixture(home);
    transcripts = cuepoint.transcripts();
  }

  @Test
  void aTitleThatIsASentenceIsLeftToTheSiteOfTheVideo() throws IOException {
    String posts = POST + "\nThen Jun closed the day.\n\nhttps://youtu.be/dsYuVAjhyWg\n";
    Result first = importFile("probe-days.md", posts);
    assertThat(first.out())
        .contains(
            "  new      csYuVAjhyWg  csYuVAjhyWg.json\n",
            "  ?        csYuVAjhyWg  title: left out, as \"Mira showed how probes survive a"
                + " restart\" is from a sentence; 'cuepoint fetch' gets one\n");
    transcripts.write("probe-days/csYuVAjhyWg.info.json", "{\"title\": \"Probes that stay\"}");
    transcripts.write("probe-days/csYuVAjhyWg.en.vtt", vtt("so a probe"));
    Result again = importFile("probe-days.md", posts);
    assertThat(again.out())
        .doesNotContain("?        csYuVAjhyWg")
        .contains("?        dsYuVAjhyWg  title: left out", "0 new, 0 changed, 2 unchanged");
    assertThat(cuepoint.run("search", "probe").out()).contains("Probes that stay");
  }

  @Test
  void talksInOneRecordingAreItsSegments() throws IOException {
    String list =
        """
        title,speakers,video
        Locks,Jun Okafor,https://youtu.be/csYuVAjhyWg?t=600
        Opening,Ada Moreau,https://youtu.be/csYuVAjhyWg?t=15
        Maps,Wen Li,https://youtu.be/dsYuVAjhyWg
        """;
    assertThat(importFile("day.csv", list).out()).contains("2 talks: 2 new");
    assertThat(home.resolve("transcripts/day/csYuVAjhyWg.json"))
        .content()
        .isEqualTo(
            """
            {
              "videos": [
                {
                  "type": "youtube",
                  "url": "https://youtu.be/csYuVAjhyWg"
                }
              ],
              "segments": [
                {
                  "title": "Opening",
                  "speakers": [
                    "Ada Moreau"
                  ],
                  "start": 15
                },
                {
                  "title": "Locks",
                  "speakers": [
                    "Jun Okafor"
                  ],
                  "start": 600
                }
              ]
            }
            """);
    assertThat(importFile("day.csv", list).out())
        .isEqualTo("day\n2 talks: 0 new, 0 changed, 2 unchanged\n");
  }

  @Test
  void aRecordingWithItsTalksIsNoneOfThem() throws IOException {
    String list =
        """
        - title: "Day 1"
          date: "2024-05-01"
          video_provider: "youtube"
          video_id: "csYuVAjhyWg"
          talks:
            - {title: Opening, start_cue: "00:01:10", end_cue: "00:20:00", speakers: [Ada Moreau],
               video_provider: parent}
            - {title: Maps, start_cue: "00:21:10", end_cue: "00:40:00", speakers: [Jun Okafor],
               video_provider: parent}
        """;
    assertThat(importFile("days.yml", list).out()).contains("csYuVAjhyWg  Day 1\n", "1 new");
    assertThat(home.resolve("transcripts/days/csYuVAjhyWg.json"))
        .content()
        .contains("\"start\": 70", "\"end\": 1200", "\"start\": 1270")
        .containsOnlyOnce("2024-05-01")
        .containsOnlyOnce("Day 1");
    assertThat(importFile("days.yml", list).out()).contains("0 changed, 1 unchanged");
  }

  @Test
  void talksInOneRecordingOfAPostStayTheSame() throws IOException {
    String post = Files.readString(Path.of("src/test/resources/posts/stream.md"));
    importFile("stream.md", post);
    assertThat(importFile("stream.md", post).out()).contains("0 new, 0 changed, 3 unchanged");
  }

  @Test
  void aTalkThatIsInSegmentsIsLeftToThem() throws IOException {
    transcripts.write(
        "day/csYuVAjhyWg.json",
        """
        {"title": "Day 1", "videos": ["https://youtu.be/csYuVAjhyWg"],
         "segments": [{"title": "Opening", "start": 15}, {"title": "Locks", "start": 600}]}
        """);
    Result result =
        importFile(
            "day.csv", "title,speakers,video\nLocks,Jun,https://youtu.be/csYuVAjhyWg?t=600\n");
    assertThat(result.out())
        .contains(
            "title: left out: day/csYuVAjhyWg-locks has it in \"segments\" of csYuVAjhyWg.json",
            "0 new, 0 changed");
  }

  @Test
  void objectsInARowAreTalks() throws IOException {
    String rows =
        """
        {"id": "csYuVAjhyWg", "title": "Maps", "formats": [{"url": "https://cdn.example/1"}],
         "webpage_url": "https://www.youtube.com/watch?v=csYuVAjhyWg", "playlist_title": "Conf 24"}
        {"id": "dsYuVAjhyWg", "title": "Locks", "playlist_title": "Conf 24",
         "webpage_url": "https://www.youtube.com/watch?v=dsYuVAjhyWg"}
        """;
    assertThat(importFile("talks.jsonl", rows).out())
        .contains("conf-24\n", "csYuVAjhyWg  Maps\n", "dsYuVAjhyWg  Locks\n", "2 talks: 2 new");
    assertThat(importFile("talks.json", rows).out()).contains("2 talks: 0 new, 0 changed");
    Result broken = importFile("cut.json", rows + "{\"id\": ");
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.err()).contains("cut.json:5: not valid JSON");
    assertThat(broken.out()).contains("2 talks: 0 new");
  }

  @Test
  void thePlaylistsOfAPostWithoutTalksAreNamed() throws IOException {
    Result result =
        importFile(
            "videos.md",
            "See [all of them](https://www.youtube.com/@conf/videos) or"
                + " https://www.youtube.com/playlist?list=PLabc_1-2x.\n");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(
            "cuepoint fetch 'https://www.youtube.com/@conf/videos'\n",
            "cuepoint fetch 'https://www.youtube.com/playlist?list=PLabc_1-2x'\n",
            "no talks are in it");
  }

  @Test
  void paragraphsBehindVideosThatALineIntroducesDescribeThem() throws IOException {
    importFile(
        "days.md",
        """
        Here are the recordings:

        https://youtu.be/csYuVAjhyWg

        Maps that never rehash.

        https://youtu.be/dsYuVAjhyWg

        Locks that nobody holds.
        """);
    assertThat(home.resolve("transcripts/days/csYuVAjhyWg.json")).content().contains("Maps that");
    assertThat(home.resolve("transcripts/days/dsYuVAjhyWg.json")).content().contains("Locks that");
  }

  private Result importFile(String name, String content) throws IOException {
    return cuepoint.run("import", Files.writeString(home.resolve(name), content).toString());
  }
}
