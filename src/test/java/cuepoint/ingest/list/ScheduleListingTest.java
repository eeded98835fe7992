package cuepoint.ingest.list;

import static cuepoint.ingest.ListingFixture.only;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.draft.Doubt;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.ingest.ListingFixture;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules and lists of videos of many programs, as talks. */
class ScheduleListingTest {
  @TempDir Path folder;
  private final ListingFixture list = new ListingFixture();

  @Test
  void frabsXml() throws IOException {
    Listing listing =
        read(
            "schedule.xml",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <schedule><conference><title>Conf 24: Sounds</title><acronym>conf24</acronym>
              <start>2024-12-27</start><end>2024-12-30</end><city>Lyon</city></conference>
             <day index="1" date="2024-12-27"><room name="One">
              <event guid="0b04f13d-1e18-4f1d-814e-4979aa7c9c44" id="4711">
               <start>10:00</start><duration>00:45</duration><room>One</room><title>Probes</title>
               <url>https://conf.example/4711</url><abstract>On probes.</abstract>
               <persons><person id="1">Ada Moreau</person></persons></event>
              <event id="12"><title>Lunch</title><start>12:00</start></event>
             </room></day></schedule>
            """);
    assertThat(listing.eventId()).isEqualTo("conf24");
    assertThat(listing.event().toString())
        .isEqualTo(
            "{\"name\":\"Conf 24: Sounds\",\"date\":\"2024-12-27\",\"end_date\":\"2024-12-30\","
                + "\"location\":\"Lyon\"}");
    TalkDraft draft = only(listing);
    assertTalk(draft.metadata(), "Probes", "Ada Moreau", LocalDate.of(2024, 12, 27));
    assertThat(draft.stem()).isEqualTo("probes");
    assertThat(draft.metadata().durationMillis()).contains(2_700_000L);
    assertThat(draft.others().path("id").asText()).isEqualTo("4711");
    assertThat(draft.others().path("related_urls").toString())
        .isEqualTo("[\"https://conf.example/4711\"]");
    assertThat(draft.doubts()).isEmpty();
    assertThat(list.said())
        .containsExactly(
            "left out, as it is without speakers, a video and a description: \"Lunch\"");
  }

  @Test
  void pretalxSubmissions() throws IOException {
    Listing listing =
        read(
            "submissions.json",
            """
            {"count": 2, "results": [
              {"code": "ABC123", "title": "Probes", "state": "confirmed", "abstract": "On probes.",
               "speakers": [{"code": "X", "name": "Ada Moreau", "email": "ada@conf.example"}],
               "internal_notes": "weak", "slot": {"start": "2024-06-01T10:00:00Z"}},
              {"code": "ABC124", "title": "Locks", "state": "rejected",
               "speakers": [{"code": "Y", "name": "Bo Lind"}]}]}
            """);
    assertTalk(only(listing).metadata(), "Probes", "Ada Moreau", LocalDate.of(2024, 6, 1));
    assertThat(only(listing).others().toString()).isEqualTo("{\"code\":\"ABC123\"}");
    assertThat(list.said())
        .containsExactly("left out, as it is rejected, withdrawn or cancelled: \"Locks\"");
  }

  @Test
  void sessionizesNamesAndVideos() throws IOException {
    Listing listing =
        read(
            "all.json",
            """
            {"sessions": [
              {"id": "1", "title": "Probes", "speakers": ["u"], "startsAt": "2024-06-01T10:00:00",
               "endsAt": "2024-06-01T10:45:00", "recordingUrl": "https://youtu.be/aaaaaaaaaad"},
              {"id": "2", "title": "Lunch", "isServiceSession": true, "speakers": []}],
             "speakers": [{"id": "u", "fullName": "Ada Moreau"}]}
            """);
    TalkDraft draft = only(listing);
    assertTalk(draft.metadata(), "Probes", "Ada Moreau", LocalDate.of(2024, 6, 1));
    assertThat(draft.stem()).isEqualTo("aaaaaaaaaad");
    assertThat(draft.metadata().durationMillis()).contains(2_700_000L);
  }

  @Test
  void aConferenceOfMediaCcc() throws IOException {
    Listing listing =
        read(
            "conf24.json",
            """
            {"acronym": "conf24", "title": "Conf 24", "events": [
              {"guid": "g1", "title": "Probes", "persons": ["Ada Moreau"], "length": 1800,
               "date": "2024-12-27T11:00:00.000+01:00", "release_date": "2024-12-28T00:00:00.000Z",
               "frontend_link": "https://media.ccc.de/v/conf24-1-probes"}]}
            """);
    TalkDraft draft = only(listing);
    assertTalk(draft.metadata(), "Probes", "Ada Moreau", LocalDate.of(2024, 12, 27));
    assertThat(listing.event().path("name").asText()).isEqualTo("Conf 24");
    assertThat(draft.metadata().videos()).containsExactly("https://media.ccc.de/v/conf24-1-probes");
    assertThat(draft.stem()).isEqualTo("conf24-1-probes");
    assertThat(draft.metadata().durationMillis()).contains(1_800_000L);
  }

  @Test
  void aListOfPeerTube() throws IOException {
    Listing listing =
        read(
            "videos.json",
            """
            {"total": 1, "data": [
              {"uuid": "0b04f13d-1e18-4f1d-814e-4979aa7c9c44", "name": "Probes",
               "publishedAt": "2024-06-01T10:00:00Z", "duration": 60,
               "url": "https://tube.example/videos/watch/0b04f13d-1e18-4f1d-814e-4979aa7c9c44",
               "account": {"displayName": "Ada Moreau"}, "channel": {"displayName": "Conf"}}]}
            """);
    TalkDraft draft = only(listing);
    assertTalk(draft.metadata(), "Probes", "Ada Moreau", LocalDate.of(2024, 6, 1));
    assertThat(draft.stem()).isEqualTo("0b04f13d-1e18-4f1d-814e-4979aa7c9c44");
    assertThat(draft.doubts())
        .containsExactly(new Doubt("speakers", "only the account that published it is named"));
  }

  @Test
  void aPlaylistOfYtDlp() throws IOException {
    Listing listing =
        read(
            "list.json",
            """
            {"_type": "playlist", "title": "Conf 24", "entries": [
              {"_type": "url", "id": "aaaaaaaaaaa", "title": "Ada Moreau: Probes", "channel": "Conf",
               "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa", "duration": 61.0},
              {"_type": "url", "id": "bbbbbbbbbbb", "title": "[Private video]", "channel": null,
               "url": "https://www.youtube.com/watch?v=bbbbbbbbbbb", "duration": null},
              {"_type": "url", "id": "aaaaaaaaaaa", "title": "Ada Moreau: Probes", "channel": "Conf",
               "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa", "duration": 61.0}]}
            """);
    TalkDraft draft = only(listing);
    assertThat(listing.eventId()).isEqualTo("conf-24");
    assertThat(draft.stem()).isEqualTo("aaaaaaaaaaa");
    assertThat(draft.metadata().title()).contains("Ada Moreau: Probes");
    assertThat(draft.metadata().speakers()).isEmpty();
    assertThat(list.said())
        .containsExactly("left out, as it is private or deleted: \"[Private video]\"");
  }

  @Test
  void theTabsOfAChannelAreNoTalks() throws IOException {
    Listing listing =
        read(
            "channel.json",
            """
            {"_type": "playlist", "title": "Conf", "entries": [
              {"_type": "playlist", "title": "Conf - Videos", "channel": "Conf",
               "webpage_url": "https://www.youtube.com/@conf/videos", "entries": [
                {"id": "aaaaaaaaaaa", "title": "Probes", "channel": "Conf",
                 "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa"}]}]}
            """);
    assertThat(only(listing).metadata().title()).contains("Probes");
  }

  @Test
  void talksOfRubyEvents() throws IOException {
    Listing listing =
        read(
            "videos.yml",
            """
            - title: "Lightning Talks"
              event_name: "Conf 24"
              video_provider: "youtube"
              video_id: "aaaaaaaaaaa"
              date: "2024-05-01"
              speakers: []
              talks:
                - title: "Probes"
                  event_name: "Conf 24"
                  start_cue: "01:30"
                  video_provider: "parent"
                  speakers: ["Ada Moreau"]
            """);
    assertThat(listing.eventId()).isEqualTo("conf-24");
    assertThat(listing.talks())
        .extracting(TalkDraft::stem)
        .containsExactly("aaaaaaaaaaa", "probes");
    assertThat(listing.talks().get(1).metadata().startMillis()).contains(90_000L);
  }

  @Test
  void simpleLists() throws IOException {
    for (String list :
        List.of(
            "[{\"title\": \"Probes\", \"url\": \"https://youtu.be/aaaaaaaaaaa\"}]",
            "[\"https://youtu.be/aaaaaaaaaaa\"]",
            "{\"items\": [{\"kind\": \"youtube#playlistItem\", \"snippet\": {\"title\": \"Probes\","
                + " \"resourceId\": {\"videoId\": \"aaaaaaaaaaa\"}}}]}",
            "{\"my talks\": [{\"name\": \"Probes\", \"link\":"
                + " \"https://youtu.be/aaaaaaaaaaa\"}]}")) {
      TalkDraft draft = only(read("mine.json", list));
      assertThat(draft.stem()).as(list).isEqualTo("aaaaaaaaaaa");
      assertThat(draft.metadata().videos()).containsExactly("https://youtu.be/aaaaaaaaaaa");
    }
  }

  private static void assertTalk(TalkMetadata talk, String title, String speaker, LocalDate day) {
    assertThat(talk.title()).contains(title);
    assertThat(talk.speakers()).containsExactly(speaker);
    assertThat(talk.recorded()).contains(day);
  }

  private Listing read(String name, String text) throws IOException {
    return list.read(new ScheduleListing(), Files.writeString(folder.resolve(name), text));
  }
}
