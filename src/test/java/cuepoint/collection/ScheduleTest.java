package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules that lie beside the talks of an event. */
class ScheduleTest {
  private static final String FRAB =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <schedule>
        <conference><title>Conf 24</title><start>2024-12-27</start><end>2024-12-30</end>
          <city>Lyon</city><days>4</days></conference>
        <day index="1" date="2024-12-27" start="2024-12-27T10:00:00+01:00">
          <room name="One">
            <event guid="0b04f13d-1e18-4f1d-814e-4979aa7c9c44" id="4711">
              <start>10:00</start><duration>00:45</duration><room>One</room>
              <slug>conf-4711-usdt_probes</slug>
              <title>Probes: an introduction?</title><track>Tracing</track>
              <language>de</language><abstract>On probes.</abstract>
              <description>&lt;p&gt;In &lt;b&gt;Rust&lt;/b&gt;.&lt;/p&gt;</description>
              <persons><person id="1">Ada Moreau</person><person id="2">Jun Okafor</person></persons>
              <links><link href="https://slides.example/a">Slides</link>
                <link href="https://youtu.be/aaaaaaaaaaa">Video</link></links>
            </event>
            <event id="12"><title>Lunch</title><start>12:00</start></event>
          </room>
        </day>
      </schedule>
      """;

  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Probes： an introduction？ [bbbbbbbbbbb].en.vtt",
        "probes an INTRODUCTION.vtt",
        "conf-4711-usdt_probes.vtt",
        "Saal 1 - 4711 - deu.vtt",
        "0b04f13d-1e18-4f1d-814e-4979aa7c9c44.de.vtt",
        "Something else [aaaaaaaaaaa].vtt"
      })
  void aTalkIsFoundInFrabsXml(String file) throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/" + file, vtt("hello"));
    Talk talk = onlyTalk();
    assertThat(talk.title()).isEqualTo("Probes: an introduction?");
    assertThat(talk.speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(talk.description()).isEqualTo("On probes.\n\nIn Rust.");
    assertThat(talk.recorded()).contains(LocalDate.of(2024, 12, 27));
    assertThat(talk.language()).isEqualTo("de");
    assertThat(talk.durationMillis()).contains(2_700_000L);
    assertThat(talk.tags()).containsExactly("Tracing");
    assertThat(talk.video()).map(Video::url).contains("https://youtu.be/aaaaaaaaaaa");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Probes.vtt",
        "Probes an introduction to more.vtt",
        "Talk 12.vtt",
        "usdt.vtt",
        "An introduction 47.vtt"
      })
  void noTalkIsGuessed(String file) throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/" + file, vtt("hello"));
    assertThat(onlyTalk().speakers()).isEmpty();
    assertThat(problems()).isEmpty();
    assertThat(passedOver()).containsExactly("conf/schedule.xml: schedules of other talks");
  }

  @Test
  void aScheduleOfOneOfTheTalksIsNoProblem() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/4711.vtt", vtt("hello"));
    files.write("conf/other.vtt", vtt("hello"));
    assertThat(passedOver()).isEmpty();
  }

  private List<String> passedOver() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).passedOver().stream())
        .map(file -> file.path() + ": " + file.passedOver().orElseThrow().kind())
        .toList();
  }

  @Test
  void recordingsOfMediaCccAreFoundByTheirNumberOrTitle() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/c24-4711-eng-deu-Probes_an_introduction_hd.en.vtt", vtt("hello"));
    files.write("conf/c24-4711-deu-Probes_an_introduction_mp3.mp3", "");
    assertThat(onlyTalk().id()).isEqualTo("conf/c24-4711");
    assertThat(onlyTalk().speakers()).containsExactly("Ada Moreau", "Jun Okafor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\uFEFF", " "})
  void whatIsBeforeTheDeclarationOfXmlIsPassedOver(String before) throws IOException {
    files.write("conf/schedule.xml", before + FRAB.replace("utf-8", "no-such"));
    files.write("conf/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).hasSize(2);
  }

  @Test
  void bytesOfAnotherCharsetDoNotEndASchedule() throws IOException {
    Path file = files.write("conf/schedule.xml", "");
    Files.write(file, FRAB.replace("Ada", "Ad\u00e4").getBytes(StandardCharsets.ISO_8859_1));
    files.write("conf/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).containsExactly("Ad\uFFFD Moreau", "Jun Okafor");
  }

  @Test
  void theTalksOwnMetadataWinsFieldByField() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/4711.json", "{\"title\": \"Ours\", \"speakers\": [\"Lin Ito\"]}");
    assertThat(onlyTalk().title()).isEqualTo("Ours");
    assertThat(onlyTalk().speakers()).containsExactly("Lin Ito");
    assertThat(onlyTalk().tags()).containsExactly("Tracing");
  }

  @Test
  void theEventIsThatOfTheScheduleUnlessItSaysOtherwise() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/a.vtt", vtt("hello"));
    Event event = onlyTalk().event();
    assertThat(event.name()).isEqualTo("Conf 24");
    assertThat(event.date()).contains(LocalDate.of(2024, 12, 27));
    assertThat(event.endDate()).contains(LocalDate.of(2024, 12, 30));
    assertThat(event.location()).contains("Lyon");
    files.write("conf/event.json", "{\"name\": \"Ours\"}");
    assertThat(onlyTalk().event().name()).isEqualTo("Ours");
    assertThat(onlyTalk().event().location()).contains("Lyon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "schedule.json | {'schedule': {'version': '1', 'conference': {'title': 'C', 'days':"
            + " [{'date': '2024-06-01', 'rooms': {'One': [{'guid': 'g', 'id': 4711, 'room': 'One',"
            + " 'title': 'Probes', 'duration': '00:45', 'date': '2024-06-01T10:00:00+02:00',"
            + " 'persons': [{'public_name': 'Ada Moreau'}]}]}}]}}}",
        "all.json | {'sessions': [{'id': '88001', 'title': 'Probes', 'speakers': ['u1'],"
            + " 'startsAt': '2024-06-01T10:00:00', 'endsAt': '2024-06-01T10:45:00'}, {'id':"
            + " '88002', 'title': 'Lunch', 'isServiceSession': true, 'speakers': []}], 'speakers':"
            + " [{'id': 'u1', 'fullName': 'Ada Moreau'}], 'rooms': []}",
        "grid.json | [{'date': '2024-06-01T00:00:00', 'rooms': [{'id': 1, 'sessions': [{'id': '1',"
            + " 'title': 'Probes', 'speakers': [{'id': 'u', 'name': 'Ada Moreau'}], 'startsAt':"
            + " '2024-06-01T10:00:00', 'endsAt': '2024-06-01T10:45:00'}]}]}]",
        "sessions.json | [{'groupId': null, 'groupName': 'All', 'sessions': [{'id': '1', 'title':"
            + " 'Probes', 'speakers': [{'id': 'u', 'name': 'Ada Moreau'}], 'startsAt':"
            + " '2024-06-01T10:00:00', 'endsAt': '2024-06-01T10:45:00'}]}]",
        "talks.json | {'count': 1, 'next': null, 'results': [{'code': 'ABC123', 'title': {'en':"
            + " 'Probes'}, 'state': 'confirmed', 'speakers': [{'code': 'X', 'name': 'Ada Moreau'}],"
            + " 'duration': 45, 'slots': [{'start': '2024-06-01T10:00:00Z'}]}]}",
        "public.json | {'acronym': 'c', 'title': 'C', 'events': [{'guid': 'g', 'title': 'Probes',"
            + " 'persons': ['Ada Moreau'], 'length': 2700, 'date': '2024-06-01T10:00:00.000+02:00',"
            + " 'frontend_link': 'https://media.ccc.de/v/c-1-probes'}]}",
        "list.json | {'total': 1, 'data': [{'uuid': 'u', 'name': 'Probes', 'channel': {'name':"
            + " 'c'}, 'duration': 2700, 'account': {'displayName': 'Ada Moreau'}, 'publishedAt':"
            + " '2024-06-01T10:00:00.000Z'}]}",
        "widget.json | {'talks': [{'id': 7, 'title': {'en': 'Lunch'}, 'start':"
            + " '2024-06-01T12:00:00+02:00'}, {'code': 'ABC123', 'title': {'en': 'Probes'},"
            + " 'start': '2024-06-01T10:00:00+02:00', 'speakers': ['XYZ789'], 'duration': 45,"
            + " 'track': 5, 'content_locale': 'de'}], 'tracks': [{'id': 5, 'name': {'en':"
            + " 'Tracing'}}], 'speakers': [{'code': 'XYZ789', 'name': 'Ada Moreau'}]}",
        "rooms.json | {'schedule': [{'start': '2024-06-01T00:00', 'rooms': [{'name': 'One',"
            + " 'talks': [{'title': 'Probes', 'code': 'ABC123', 'state': 'confirmed', 'speakers':"
            + " [{'name': 'Ada Moreau'}], 'duration': 45, 'start':"
            + " '2024-06-01T10:00:00+02:00'}]}]}]}",
        "days.json | {'days': [{'date': '2024-06-01', 'sessions': [{'title': 'Lunch'}, {'title':"
            + " 'Probes', 'speakers': ['Ada Moreau'], 'duration': 2700}]}]}",
        "own.json | [{'title': 'Probes', 'speakers': 'Ada Moreau', 'recorded': '2024-06-01',"
            + " 'duration': 2700}]"
      })
  void talksAreListedInManyShapes(String name, String json) throws IOException {
    files.write("conf/" + name, json.replace('\'', '"'));
    files.write("conf/probes.vtt", vtt("hello"));
    Talk talk = onlyTalk();
    assertThat(talk.title()).isEqualTo("Probes");
    assertThat(talk.speakers()).containsExactly("Ada Moreau");
    assertThat(talk.recorded()).contains(LocalDate.of(2024, 6, 1));
    assertThat(talk.durationMillis()).contains(2_700_000L);
    assertThat(problems()).isEmpty();
  }

  @Test
  void pretalxsTracksAreNamedAndIdsWithoutANameAreNoTags() throws IOException {
    String talk =
        "{'code': 'ABC123', 'title': 'Probes', 'abstract': 'A', 'speakers': [], 'tags': [3],"
            + " 'track': 5}";
    String tracks = "'tracks': [{'id': 5, 'name': 'Tracing'}]";
    files.write("conf/probes.vtt", vtt("hello"));
    files.write("conf/a.json", ("{'talks': [" + talk + "]}").replace('\'', '"'));
    assertThat(onlyTalk().tags()).isEmpty();
    String named = talk.replace("'tags': [3], ", "");
    files.write("conf/a.json", ("{'talks': [" + named + "]," + tracks + "}").replace('\'', '"'));
    assertThat(onlyTalk().tags()).containsExactly("Tracing");
    String other = named.replace("'track': 5", "'track': {'name': 'Other'}");
    String without = "'tracks': [{'name': 'Tracing'}]";
    files.write("conf/a.json", ("{'talks': [" + other + "]," + without + "}").replace('\'', '"'));
    assertThat(onlyTalk().tags()).containsExactly("Other");
  }

  @Test
  void captionsWithDataAboutTheVideoAreNoSchedule() throws IOException {
    files.write(
        "conf/a.json",
        "{\"video\": {\"title\": \"A\", \"channel\": \"C\"}, \"segments\": [{\"start\": 1.0,"
            + " \"end\": 3.0, \"text\": \"usdt probes\"}]}");
    Collection collection = Collection.open(folder);
    assertThat(collection.read(collection.talks().getFirst()).recording().orElseThrow())
        .satisfies(recording -> assertThat(recording.transcripts()).hasSize(1));
  }

  @Test
  void rubyEventsVideosAreFoundByTheirId() throws IOException {
    files.write(
        "conf/event.yml", "---\ntitle: RubyConf 24\nstart_date: 2024-06-01\nlocation: Lyon\n");
    files.write(
        "conf/videos.yml",
        """
        ---
        # Day 1
        - id: "ada-moreau-rubyconf-24"
          title: "Probes"
          raw_title: "RubyConf 24 - Probes"
          event_name: "RubyConf 24"
          date: "2024-06-01"
          published_at: "TODO"
          speakers:
            - Ada Moreau
          description: |-
            Two
            lines.
          video_provider: "youtube"
          video_id: "aaaaaaaaaaa"
        - id: "lightning-talks"
          title: "Lightning talks"
          video_provider: "youtube"
          video_id: "bbbbbbbbbbb"
          talks:
            - title: "One thing"
              speakers: [Jun Okafor]
              video_provider: "parent"
              start_cue: "10:30"
              date: 2024-06-02
        """);
    files.write("conf/RubyConf 24 - Probes [aaaaaaaaaaa].en.vtt", vtt("hello"));
    files.write("conf/one-thing.vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::id).containsExactly("conf/aaaaaaaaaaa", "conf/one-thing");
    Talk probes = talks().getFirst();
    assertThat(probes.title()).isEqualTo("Probes");
    assertThat(probes.speakers()).containsExactly("Ada Moreau");
    assertThat(probes.description()).isEqualTo("Two\nlines.");
    assertThat(probes.event().name()).isEqualTo("RubyConf 24");
    Talk part = talks().getLast();
    assertThat(part.speakers()).containsExactly("Jun Okafor");
    assertThat(part.video()).map(Video::startMillis).contains(630_000L);
    assertThat(problems()).isEmpty();
  }

  @Test
  void twoTalksOfOneTitleAreNoneOfTheSchedule() throws IOException {
    files.write("conf/own.json", "[{\"title\": \"Probes\", \"speakers\": [\"Ada Moreau\"]}]");
    files.write("conf/probes.vtt", vtt("hello"));
    files.write("conf/probes!.vtt", vtt("hello"));
    assertThat(talks()).allSatisfy(talk -> assertThat(talk.speakers()).isEmpty());
    assertThat(problems())
        .hasSize(2)
        .allSatisfy(problem ->
            assertThat(problem)
                .contains(": its title is that of \"Probes\" in own.json, which may be conf/probes")
                .endsWith("what it says there is left out"));
  }

  @Test
  void aTitleThatTwoTalksOfTheScheduleHaveIsNoSign() throws IOException {
    files.write(
        "conf/own.json",
        "[{\"title\": \"Probes\", \"speakers\": [\"A\"]}, {\"title\": \"Probes!\", \"speakers\":"
            + " []}]");
    files.write("conf/probes.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "conf/probes.vtt: own.json has 2 talks with its title: what it says there is left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.inf", ".NaN", "10:30.5", "0x"})
  void whatOnlyYamlTakesForANumberLosesNothingElse(String number) throws IOException {
    files.write(
        "conf/videos.yml",
        "- {title: Probes, duration: %s, video_provider: youtube, video_id: aaaaaaaaaaa}%n"
            .formatted(number));
    files.write("conf/Introduction [aaaaaaaaaaa].vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::title).containsExactly("Probes");
    assertThat(problems()).singleElement().asString().contains("\"duration\" of \"Probes\"");
  }

  @Test
  void aVideoIsASurerSignThanATitle() throws IOException {
    files.write(
        "conf/videos.yml",
        "- {title: Probes, speakers: [Ada Moreau], video_provider: youtube, video_id:"
            + " aaaaaaaaaaa}\n");
    files.write("conf/Introduction [aaaaaaaaaaa].vtt", vtt("hello"));
    files.write("conf/probes.vtt", vtt("hello"));
    assertThat(talks()).extracting(Talk::title).containsExactly("Probes", "probes");
    assertThat(problems()).singleElement().asString().startsWith("conf/probes.vtt: its title is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title': 'Panel', 'speakers': ['Ada'], 'talks': [{'title': 'Part', 'speakers':"
            + " ['Jun']}]}",
        "{'title': 'A', 'videos': [{'type': 'youtube', 'url': 'https://youtu.be/aaaaaaaaaaa'}]}",
        "{'title': 'A', 'chapters': [{'title': 'B', 'start_time': 1}]}"
      })
  void oneTalkIsNoSchedule(String json) throws IOException {
    files.write("conf/a.json", json.replace('\'', '"'));
    assertThat(talks()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatIsBrokenIsNamedAndTheRestIsKept() throws IOException {
    files.write("conf/schedule.xml", FRAB.replace("</day>", "</da>"));
    files.write("conf/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).hasSize(2);
    assertThat(problems())
        .containsExactly("conf/schedule.xml:19: not valid XML: what follows is not read");
  }

  @Test
  void yamlWithAliasesIsNamed() throws IOException {
    files.write(
        "conf/videos.yml",
        "- title: Probes\n  speakers: &all [Ada]\n- title: B\n  speakers: *all\n");
    files.write("conf/probes.vtt", vtt("hello"));
    assertThat(problems())
        .containsExactly("conf/videos.yml:4: not valid YAML: aliases such as *name are not read");
  }

  @Test
  void entitiesOfTheFilesOwnAreNotRead() throws IOException {
    files.write(
        "conf/schedule.xml",
        "<!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><schedule><day"
            + " date=\"2024-06-01\"><room><event"
            + " id=\"4711\"><title>A&a;</title></event></room></day></schedule>");
    files.write("conf/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().title()).isIn("4711", "A");
  }

  @Test
  void aBadFieldIsNamedWithItsTalk() throws IOException {
    StringBuilder talks = new StringBuilder("[");
    for (int i = 0; i < 20; i++) {
      talks.append("\n{\"title\": \"T" + (char) ('a' + i) + "\", \"recorded\": \"soon\"},");
    }
    files.write("conf/own.json", talks + "{}]");
    files.write("conf/ta.vtt", vtt("hello"));
    assertThat(problems())
        .hasSize(11)
        .startsWith("conf/own.json:2: \"recorded\" of \"Ta\" should be a date such as 2024-12-11")
        .endsWith("conf/own.json: and 10 more problems like these");
  }

  @Test
  void aScheduleIsAlsoOfTheTalksInSubFolders() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/day1/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).containsExactly("Ada Moreau", "Jun Okafor");
  }

  @Test
  void aChangeOfTheScheduleIsAChangeOfItsTalks() throws IOException {
    files.write("conf/schedule.xml", FRAB);
    files.write("conf/4711.vtt", vtt("hello"));
    Collection before = Collection.open(folder);
    String hash = before.revision(before.talks().getFirst()).hash();
    files.write("conf/schedule.xml", FRAB.replace("Jun", "Lin"));
    Collection after = Collection.open(folder);
    assertThat(after.revision(after.talks().getFirst()).hash()).isNotEqualTo(hash);
  }

  @Test
  void xmlIsInTheCharsetThatItDeclares() throws IOException {
    Path file = files.write("conf/schedule.xml", "");
    Files.writeString(
        file,
        FRAB.replace("utf-8", "iso-8859-1").replace("Moreau", "Möreau"),
        StandardCharsets.ISO_8859_1);
    files.write("conf/4711.vtt", vtt("hello"));
    assertThat(onlyTalk().speakers()).contains("Ada Möreau");
  }

  private Talk onlyTalk() throws IOException {
    assertThat(talks()).hasSize(1);
    return talks().getFirst();
  }

  private List<Talk> talks() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().stream())
        .map(recording -> recording.talk())
        .toList();
  }

  private List<String> problems() throws IOException {
    Collection collection = Collection.open(folder);
    List<FileProblem> problems = new ArrayList<>(collection.problems());
    collection.talks().forEach(talk -> problems.addAll(collection.read(talk).problems()));
    return problems.stream().map(FileProblem::toString).toList();
  }
}
