package cuepoint.ingest.list;

import static cuepoint.ingest.ListingFixture.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.draft.Doubt;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.ingest.ListingFixture;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of talks as people and programs write them. */
class TableListingTest {
  @TempDir Path folder;
  private final ListingFixture list = new ListingFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title,speakers,date,video\n\"Probes, again\",Ada Moreau; Jun Okafor,2024-12-11,%s\n",
        "Talk title;Presenters;Recorded on;YouTube link\r\nProbes, again;Ada Moreau, Jun Okafor;"
            + "11 Dec 2024;%s\r\n",
        "Session\tSpeaker 1\tSpeaker 2\tStart date\tRecording Link\n"
            + "Probes, again\tAda Moreau\tJun Okafor\t2024-12-11 10:00\t%s\n",
        "sep=|\nTitel|Vortragende|Datum|Aufzeichnung\nProbes, again|Ada Moreau und Jun Okafor|"
            + "2024/12/11|<%s>\n",
        "Conf 24: all talks,,,\n,,,\nname,speaker,day,url\n"
            + "\"Probes,\n again\",\"Ada Moreau <ada@conf.example>, Jun Okafor\",20241211,%s\n",
        "講演,発表者,日付,動画\n\"Probes, again\",Ada Moreau、Jun Okafor,2024-12-11,%s\n",
        "\"Título\";\"Ponentes\";\"Fecha\";\"Vídeo\"\n\"Probes, again\";"
            + "\"Ada Moreau / Jun Okafor\";\"2024-12-11\";\"[see](%s)\""
      })
  void headingsAndSeparatorsOfManyKinds(String table) throws IOException {
    Listing listing = read("conf-24.csv", table.formatted("https://youtu.be/aaaaaaaaaaa"));
    assertThat(listing.eventId()).isEqualTo("conf-24");
    TalkMetadata talk = only(listing).metadata();
    assertThat(talk.title()).contains("Probes, again");
    assertThat(talk.speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(talk.recorded()).contains(LocalDate.of(2024, 12, 11));
    assertThat(talk.videos()).containsExactly("https://youtu.be/aaaaaaaaaaa");
    assertThat(only(listing).stem()).isEqualTo("aaaaaaaaaaa");
    assertThat(only(listing).doubts()).isEmpty();
    assertThat(list.said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void charsetsOfSpreadsheets(String charset) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text =
        mark
            + "Titel;Sprecher;Beschreibung\n"
            + "Über Sonden;Jürgen Müßig;Größe und Maß für spätere Übungen, öffentlich erklärt\n";
    Files.write(folder.resolve("talks.csv"), text.getBytes(Charset.forName(charset)));
    TalkMetadata talk = only(read(folder.resolve("talks.csv"))).metadata();
    assertThat(talk.title()).contains("Über Sonden");
    assertThat(talk.speakers()).containsExactly("Jürgen Müßig");
  }

  @Test
  void whatSessionizeExports() throws IOException {
    TalkDraft talk =
        only(
            read(
                "s.csv",
                "Session Id,Title,Description,Owner,Owner Email,Speakers,Status,Date"
                    + " Submitted,Scheduled At,Scheduled Duration,Room,Recording Link\n"
                    + "42,Probes,\"First.\n\n"
                    + "Second.\",Ada,ada@conf.example,\"Ada Moreau, Jun Okafor\",Accepted,3 Jan"
                    + " 2024,11 Dec 2024 10:00 AM,45,One,https://youtu.be/aaaaaaaaaaa\n"
                    + "43,Not held,None,Bo,b@conf.example,Bo Lind,Declined,3 Jan 2024,,45,,\n"));
    assertThat(talk.metadata().description()).contains("First.\n\nSecond.");
    assertThat(talk.metadata().recorded()).contains(LocalDate.of(2024, 12, 11));
    assertThat(talk.metadata().durationMillis()).contains(2_700_000L);
    assertThat(talk.doubts()).isEmpty();
    assertThat(talk.others().toString()).isEqualTo("{\"id\":\"42\"}");
    assertThat(list.said())
        .containsExactlyInAnyOrder(
            "columns that are not read: \"Owner Email\", \"Date Submitted\", \"Room\"",
            "lengths without a unit are taken for minutes, such as 45",
            "left out, as it is rejected, withdrawn or cancelled: \"Not held\"");
  }

  @Test
  void oneRowForEachSpeakerIsOneTalk() throws IOException {
    Listing listing =
        read(
            "talks.csv",
            "Title,First name,Last name,Email\nProbes,Ada,Moreau,a@conf.example\n"
                + "Probes,Jun,Okafor,j@conf.example\nLocks,Ada,Moreau,a@conf.example\n");
    assertThat(listing.talks()).hasSize(2);
    assertThat(listing.talks().getFirst().metadata().speakers())
        .containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(listing.talks().getFirst().others().isEmpty()).isTrue();
  }

  @Test
  void aColumnOfDaysTellsTheirOrder() throws IOException {
    assertThat(days("title,date\nA,11/12/2024\nB,13/12/2024\n"))
        .containsExactly("2024-12-11", "2024-12-13");
    assertThat(days("title,date\nA,11/12/2024\nB,12/13/2024\n"))
        .containsExactly("2024-11-12", "2024-12-13");
    assertThat(days("title,date\nA,03/04/2024\nB,04/04/2024\nC,05/04/2024\n"))
        .containsExactly("2024-04-03", "2024-04-04", "2024-04-05");
    assertThat(days("title,date\nA,11.12.24\nB,13.12.24\n"))
        .containsExactly("2024-12-11", "2024-12-13");
  }

  @Test
  void aDayThatMayBeTwoIsNamed() throws IOException {
    assertThat(days("title,date\nA,11/12/2024\n")).containsExactly("");
    assertThat(list.said())
        .containsExactly("2: \"recorded\" of \"A\" should be a date such as 2024-12-11");
  }

  @Test
  void whatIsGuessedIsADoubt() throws IOException {
    Listing days = read("d.csv", "title,date\nA,03/04/2024\nB,04/04/2024\nC,05/04/2024\n");
    assertThat(days.talks())
        .allSatisfy(talk ->
            assertThat(talk.doubts()).extracting(Doubt::field).isSubsetOf("recorded").isNotNull());
    assertThat(days.talks().getFirst().doubts()).hasSize(1);
    TalkDraft named = only(read("n.csv", "name,title\nAda Moreau,Probes\n"));
    assertThat(named.metadata().speakers()).containsExactly("Ada Moreau");
    assertThat(named.doubts())
        .containsExactly(new Doubt("speakers", "they are from the column \"name\""));
  }

  @Test
  void lengths() throws IOException {
    assertThat(lengths("title,duration (min)\nA,45\n")).containsExactly(2_700_000L);
    assertThat(lengths("title,Length in minutes\nA,45\n")).containsExactly(2_700_000L);
    assertThat(lengths("title,duration_seconds\nA,45\n")).containsExactly(45_000L);
    assertThat(lengths("title,duration\nA,2700\nB,60\n")).containsExactly(2_700_000L, 60_000L);
    assertThat(lengths("title,length\nA,45:10\nB,9:05\n")).containsExactly(2_710_000L, 545_000L);
    assertThat(lengths("title,length\nA,0:45\nB,1:30\n")).containsExactly(2_700_000L, 5_400_000L);
    assertThat(lengths("title,length\nA,1h 5min\nB,PT45M\n"))
        .containsExactly(3_900_000L, 2_700_000L);
  }

  @Test
  void addressesOfVideosAndOfPages() throws IOException {
    TalkDraft talk =
        only(
            read(
                "a.csv",
                "title,url,slides,video id,thumbnail\nProbes,https://conf.example/probes,"
                    + "https://conf.example/p.pdf,-aaaaaaaaa_,https://conf.example/p.jpg\n"));
    assertThat(talk.metadata().videos()).containsExactly("https://youtu.be/-aaaaaaaaa_");
    assertThat(talk.stem()).isEqualTo("-aaaaaaaaa_");
    assertThat(talk.others().toString())
        .isEqualTo(
            "{\"thumbnail_url\":\"https://conf.example/p.jpg\",\"related_urls\":"
                + "[\"https://conf.example/probes\",\"https://conf.example/p.pdf\"]}");
  }

  @Test
  void playlistsAndOtherSchemesAreNoVideos() throws IOException {
    Listing listing =
        read(
            "p.csv",
            "title,video\nA,https://www.youtube.com/playlist?list=PLaaa\nB,javascript:alert(1)\n"
                + "C,file:///etc/passwd\nD,https://www.youtube.com/@conf\n");
    assertThat(listing.talks()).hasSize(4);
    assertThat(listing.talks()).allSatisfy(talk -> assertThat(talk.metadata().videos()).isEmpty());
  }

  @Test
  void severalTalksOfOneRecording() throws IOException {
    Listing listing =
        read(
            "r.csv",
            "title,video\nA,https://youtu.be/aaaaaaaaaaa\nB,https://youtu.be/aaaaaaaaaaa?t=1800\n"
                + "C,https://youtu.be/bbbbbbbbbbb\nD,https://youtu.be/bbbbbbbbbbb\n");
    assertThat(listing.talks())
        .extracting(TalkDraft::stem)
        .containsExactly("aaaaaaaaaaa", "bbbbbbbbbbb", "d");
    assertThat(listing.talks().get(0).others())
        .hasToString(
            "{\"segments\":[{\"title\":\"A\",\"start\":0},{\"title\":\"B\",\"start\":1800}]}");
    assertThat(listing.talks().get(0).doubts()).isEmpty();
    assertThat(listing.talks().get(2).doubts())
        .containsExactly(new Doubt("videos", "the same video is given for 2 talks"));
  }

  @Test
  void columnsOfPlacesInARecording() throws IOException {
    Listing listing =
        read(
            "places.csv",
            "title,date,video,timestamp,end cue\n"
                + "A,2024-12-11,https://youtu.be/aaaaaaaaaaa,0:00,29:30\n"
                + "B,2024-12-11,https://youtu.be/aaaaaaaaaaa,0:30:00,\n");
    assertThat(listing.talks()).extracting(TalkDraft::stem).containsExactly("aaaaaaaaaaa");
    assertThat(listing.talks().getFirst().others())
        .hasToString(
            "{\"segments\":[{\"title\":\"A\",\"start\":0,\"end\":1770},"
                + "{\"title\":\"B\",\"start\":1800}]}");
    assertThat(listing.talks()).allSatisfy(talk -> assertThat(talk.doubts()).isEmpty());
    assertThat(listing.talks())
        .allSatisfy(
            talk -> assertThat(talk.metadata().recorded()).contains(LocalDate.of(2024, 12, 11)));
  }

  @Test
  void addressesWithoutHeadings() throws IOException {
    Listing listing =
        read(
            "u.csv",
            "https://youtu.be/aaaaaaaaaaa\n"
                + "https://youtu.be/bbbbbbbbbbb\n"
                + "https://youtu.be/aaaaaaaaaaa\n");
    assertThat(listing.talks())
        .extracting(TalkDraft::stem)
        .containsExactly("aaaaaaaaaaa", "bbbbbbbbbbb");
    assertThat(list.said())
        .containsExactly("its columns have no names: only the addresses of videos are read");
  }

  @Test
  void brokenQuotesDoNotSwallowTheTable() throws IOException {
    Listing listing =
        read(
            "q.csv",
            "title,speakers\n"
                + "\"Probes,Ada Moreau\n"
                + "The \"best\" lock,Jun Okafor\n"
                + "\"So \"called\" end\",Bo Lind\n");
    assertThat(listing.talks())
        .extracting(talk -> talk.metadata().title().orElse(""))
        .containsExactly("\"Probes", "The \"best\" lock", "So \"called\" end");
    assertThat(list.said())
        .containsExactly("2: a quotation mark that is never closed: it is a letter");
  }

  @Test
  void whatIsNoListOfTalks() throws IOException {
    Path captions = write("c.csv", "start,end,text\n0:01,0:03,hello there\n0:04,0:06,and more\n");
    assertThat(new TableListing().reads(captions)).isFalse();
    Path prices = write("prices.csv", "product,price\nRope,3\n");
    assertThat(new TableListing().reads(prices)).isTrue();
    assertThatThrownBy(() -> read(prices)).hasMessageContaining("call one \"title\"");
    Path sheet = folder.resolve("talks.csv");
    Files.write(sheet, new byte[] {'P', 'K', 3, 4, 0, 0, 'a'});
    assertThatThrownBy(() -> read(sheet)).hasMessageContaining("save it as CSV");
  }

  private List<String> days(String table) throws IOException {
    return read("days.csv", table).talks().stream()
        .map(talk -> talk.metadata().recorded().map(LocalDate::toString).orElse(""))
        .toList();
  }

  private List<Long> lengths(String table) throws IOException {
    return read("lengths.csv", table).talks().stream()
        .flatMap(talk -> talk.metadata().durationMillis().stream())
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Listing read(String name, String text) throws IOException {
    return read(write(name, text));
  }

  private Listing read(Path file) throws IOException {
    return list.read(new TableListing(), file);
  }
}
