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

/** Lists and schedules become talks, or complete the recordings that are there. */
class ImportListTest {
  private static final String SCHEDULE =
      """
      {"schedule": {"conference": {"acronym": "conf-24", "title": "Conf 24", "days": [
        {"date": "2024-12-11", "rooms": {"One": [
          {"guid": "0b04f13d", "id": 4711, "title": "Probes for everyone", "room": "One",
           "start": "10:00", "duration": "00:45", "persons": [{"public_name": "Ada Moreau"}]},
          {"guid": "0b04f13e", "id": 4712, "title": "Locks without tears", "room": "One",
           "start": "11:00", "duration": "00:45", "persons": [{"public_name": "Jun Okafor"}]},
          {"guid": "0b04f13f", "id": 4713, "title": "Lunch", "room": "One", "start": "12:00",
           "duration": "01:00", "persons": []}]}}]}}}
      """;

  @TempDir Path home;
  private CommandFixture cuepoint;
  private FolderFixture transcripts;
  private Path schedule;

  @BeforeEach
  void schedule() throws IOException {
    cuepoint = new CommandFixture(home);
    transcripts = new FolderFixture(home.resolve("transcripts"));
    schedule = Files.writeString(home.resolve("schedule.json"), SCHEDULE);
  }

  @Test
  void aNamelessScheduleIsOfTheEventOfItsFolder() throws IOException {
    Path folder = Files.createDirectories(home.resolve("Probe Days 2026"));
    Path nameless =
        Files.writeString(
            folder.resolve("schedule.json"),
            "[{\"title\": \"Probes for everyone\", \"url\": \"https://youtu.be/AAAAAAAAAA1\"}]");
    assertThat(cuepoint.run("import", nameless.toString()).out()).startsWith("probe-days-2026\n");
  }

  @Test
  void theTalksOfAScheduleAreWrittenOnce() throws IOException {
    Result result = cuepoint.run("import", schedule.toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            conf-24
              new      event.json  Conf 24
              new      probes-for-everyone  Probes for everyone
              new      locks-without-tears  Locks without tears
            2 talks: 2 new, 0 changed, 0 unchanged
            """);
    assertThat(result.err())
        .contains("left out, as it is without speakers, a video and a description: \"Lunch\"");
    assertThat(home.resolve("transcripts/conf-24/probes-for-everyone.json"))
        .content()
        .isEqualTo(
            """
            {
              "title": "Probes for everyone",
              "speakers": [
                "Ada Moreau"
              ],
              "recorded": "2024-12-11",
              "duration": 2700,
              "guid": "0b04f13d",
              "id": 4711
            }
            """);
    assertThat(cuepoint.run("import", schedule.toString()).out())
        .contains("2 talks: 0 new, 0 changed, 2 unchanged");
  }

  @Test
  void recordingsAreFoundByIdAndByTitle() throws IOException {
    transcripts.write("conf-24/conf24-4711-usdt.en.vtt", vtt("hello"));
    transcripts.write("conf-24/Locks without tears.en.vtt", vtt("hello"));
    Result result = cuepoint.run("import", schedule.toString());
    assertThat(result.out()).contains("2 talks: 0 new, 2 changed").doesNotContain("?");
    assertThat(home.resolve("transcripts/conf-24/conf24-4711-usdt.json"))
        .content()
        .contains("Probes for everyone");
    assertThat(home.resolve("transcripts/conf-24/Locks without tears.json"))
        .content()
        .contains("Jun Okafor");
  }

  @Test
  void aRecordingThatWasPublishedLaterIsShown() throws IOException {
    transcripts.write("conf-24/aaaaaaaaa-1.en.vtt", vtt("hello"));
    transcripts.write(
        "conf-24/aaaaaaaaa-1.info.json",
        "{\"id\": \"aaaaaaaaa-1\", \"title\": \"Probes for everyone\", \"upload_date\":"
            + " \"20241220\"}");
    Result result = cuepoint.run("import", schedule.toString());
    assertThat(result.out())
        .contains("?        aaaaaaaaa-1  title: taken for conf-24/aaaaaaaaa-1, which has the same")
        .contains("new      locks-without-tears");
    assertThat(home.resolve("transcripts/conf-24/aaaaaaaaa-1.json"))
        .content()
        .contains("\"recorded\": \"2024-12-11\"");
  }

  @Test
  void otherDaysAndEarlierRecordingsAreOtherTalks() throws IOException {
    transcripts.write("conf-24/old.en.vtt", vtt("hello"));
    transcripts.write(
        "conf-24/old.json", "{\"title\": \"Probes for everyone\", \"recorded\": \"2023-12-11\"}");
    assertThat(cuepoint.run("import", schedule.toString()).out())
        .contains("new      probes-for-everyone");
  }

  @Test
  void aTableKeepsWhatAPersonWrote() throws IOException {
    Path table =
        Files.writeString(
            home.resolve("my-talks.csv"),
            "title,speakers,video\nProbes,Ada Moreau,https://youtu.be/aaaaaaaaa-1\n");
    assertThat(cuepoint.run("import", table.toString()).code()).isZero();
    Path talk = home.resolve("transcripts/my-talks/aaaaaaaaa-1.json");
    Files.writeString(talk, Files.readString(talk).replace("Ada Moreau", "Ada M. Moreau"));
    Files.writeString(
        table, "title,speakers,video\nProbes in Rust,Ada Moreau,https://youtu.be/aaaaaaaaa-1\n");
    assertThat(cuepoint.run("import", table.toString()).out())
        .contains("kept")
        .contains("speakers");
    assertThat(talk).content().contains("Ada M. Moreau").contains("Probes in Rust");
  }

  @Test
  void whatCannotBeReadIsAFailure() throws IOException {
    Path table = Files.writeString(home.resolve("prices.csv"), "product,price\nRope,3\n");
    Result result = cuepoint.run("import", table.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("call one \"title\"");
    assertThat(home.resolve("transcripts")).doesNotExist();
  }
}
