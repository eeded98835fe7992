package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.ingest.list.ScheduleListing;
import cuepoint.ingest.list.SingleTalk;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared cases of metadata, each file imported alone. */
class ListCasesTest {
  private static final String METADATA = "cases/captions/19-metadata/conf/";
  private static final ListingReader READER = new SingleTalk();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "bom.json, BOM title, Ada Moreau, -, -",
        "ccc.json, CCC talk, Ada Moreau, 2024-12-27, https://media.ccc.de/v/38c3-1-probes",
        "date2.json, Dates2, -, -, -",
        "date3.json, Dates3, -, -, -",
        "dur.json, Dates, -, 2024-12-11, -",
        "lang.json, Language name, -, -, -",
        "nulls.json, Empty, -, -, -",
        "peertube.json, PeerTube video, Ada, 2024-06-01,"
            + " https://tube.example/videos/watch/0b04f13d-1e18-4f1d-814e-4979aa7c9c44",
        "pretalx.json, Pretalx talk, Ada Moreau, 2024-06-01, -",
        "sessionize.json, Sessionize, Ada Moreau, 2024-06-01, https://youtu.be/aaaaaaaaaad",
        "spobj.json, Speaker objects, Ada Moreau + Jun Okafor, -, -",
        "spone.json, Singular speaker, Ada Moreau, -, -",
        "spstr.json, Speaker string, Ada Moreau + Jun Okafor, -, -",
        "types.json, -, Ada, -, -",
        "utf16.json, UTF16 title, -, -, -",
        "vobj.json, Video object, -, -, https://youtu.be/aaaaaaaaaab",
        "vstr.json, Video strings, -, -, https://youtu.be/aaaaaaaaaaa",
        "vurl.json, Url only, -, -, https://youtu.be/aaaaaaaaaac",
        "yt.info.json, a, -, 2023-12-01, https://www.youtube.com/watch?v=aaaaaaaaaae"
      })
  void everyFileOfMetadataIsAListOfOne(
      String file, String title, String speakers, LocalDate day, String link) throws IOException {
    Path path = SharedData.require(METADATA + file);
    assertThat(READER.reads(path)).isTrue();
    Listing listing = READER.read(path, (of, line, message) -> {});
    assertThat(listing.eventId()).isEqualTo("conf");
    if (title == null) {
      assertThat(listing.talks()).isEmpty();
      assertThat(listing.notes()).containsExactly("left out, as it is without a title and a video");
      return;
    }
    TalkMetadata talk = listing.talks().getFirst().metadata();
    assertThat(listing.talks()).hasSize(1);
    assertThat(talk.title()).contains(title);
    assertThat(String.join(" + ", talk.speakers())).isEqualTo(speakers == null ? "" : speakers);
    assertThat(talk.recorded().orElse(null)).isEqualTo(day);
    assertThat(talk.videos().stream().findFirst().orElse(null)).isEqualTo(link);
  }

  @Test
  void anEventIsNoTalk() throws IOException {
    assertThat(READER.reads(SharedData.require(METADATA + "event.json"))).isFalse();
    assertThat(READER.reads(SharedData.require(METADATA + "lang.vtt"))).isFalse();
  }

  @Test
  void everyFileOfPyvideoIsReadAlone() throws IOException {
    Path folder = SharedData.require("captions/pyvideo");
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> file.getParent().endsWith("videos"))
              .filter(file -> file.toString().endsWith(".json"))
              .toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(132);
    for (Path file : files) {
      assertThat(READER.reads(file)).as(file.toString()).isTrue();
      TalkDraft talk = READER.read(file, (of, line, message) -> {}).talks().getFirst();
      assertThat(talk.metadata().title()).as(file.toString()).isPresent();
      assertThat(talk.metadata().videos()).as(file.toString()).isNotEmpty();
      assertThat(talk.others().has("thumbnail_url")).as(file.toString()).isTrue();
    }
  }

  @Test
  void theScheduleOfTheSharedCasesGivesItsTalks() throws IOException {
    ScheduleListing reader = new ScheduleListing();
    Path conf = SharedData.require("cases/captions/10-readme-schedule/conf");
    List<Path> schedules;
    try (Stream<Path> files = Files.list(conf)) {
      schedules = files.filter(file -> isRead(reader, file)).sorted().toList();
    }
    assertThat(schedules).isNotEmpty();
    for (Path schedule : schedules) {
      assertThat(reader.read(schedule, (of, line, message) -> {}).talks())
          .as(schedule.toString())
          .isNotEmpty()
          .allSatisfy(talk -> assertThat(talk.metadata().title()).isPresent());
    }
  }

  private static boolean isRead(ListingReader reader, Path file) {
    try {
      return reader.reads(file);
    } catch (IOException e) {
      return false;
    }
  }
}
