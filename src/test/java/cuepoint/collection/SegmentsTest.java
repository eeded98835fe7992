package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Extent;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several talks in one recording. */
class SegmentsTest {
  private static final String DAY =
      """
      {
        "title": "Tuesday, main hall", "recorded": "2024-12-11", "language": "en",
        "duration": 3600, "videos": ["https://youtu.be/7J1mVrRlsNg"],
        "chapters": [{"start_time": 0, "title": "Hello"}, {"start_time": 700, "title": "Demo"}],
        "segments": [
          {"title": "Welcome", "speakers": ["Ada Moreau"], "start": 0, "end": 300},
          {"title": "Probes from Rust", "speakers": ["Jun Okafor"], "description": "USDT.",
           "start": "10:00", "end": "0:25:00"},
          {"title": "Locks", "start": 1800}
        ]
      }
      """;

  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  /** Cues of three seconds that say when they are: {@code at 60}. */
  static String vtt(int... seconds) {
    return "WEBVTT\n\n"
        + Arrays.stream(seconds)
            .mapToObj(at -> "%s --> %s\nat %d\n\n".formatted(clock(at), clock(at + 3), at))
            .collect(Collectors.joining());
  }

  private static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  @Test
  void eachIsATalkWithItsCaptionsLanguageAndLinks() throws IOException {
    files.write("conf/7J1mVrRlsNg.json", DAY);
    files.write("conf/7J1mVrRlsNg.en.vtt", vtt(1, 297, 450, 600, 1490, 1600, 1799, 1800, 3500));
    List<TalkReading> talks = talks();
    assertThat(talks).allSatisfy(talk -> assertThat(talk.problems()).isEmpty());
    assertThat(talks.stream().map(SegmentsTest::talk).map(Talk::id))
        .containsExactly(
            "conf/7J1mVrRlsNg-welcome",
            "conf/7J1mVrRlsNg-probes-from-rust",
            "conf/7J1mVrRlsNg-locks");
    assertThat(talks.stream().map(SegmentsTest::said))
        .containsExactly("at 1, at 297", "at 600, at 1490", "at 1799, at 1800, at 3500");
    Talk probes = talk(talks.get(1));
    assertThat(probes.title()).isEqualTo("Probes from Rust");
    assertThat(probes.speakers()).containsExactly("Jun Okafor");
    assertThat(probes.description()).isEqualTo("USDT.");
    assertThat(probes.recorded()).contains(LocalDate.of(2024, 12, 11));
    assertThat(probes.language()).isEqualTo("en");
    assertThat(probes.durationMillis()).contains(900_000L);
    assertThat(probes.extent()).isEqualTo(new Extent(600_000, 1_500_000));
    assertThat(probes.chapters()).extracting("title").containsExactly("Demo");
    assertThat(probes.video().orElseThrow().startLink())
        .isEqualTo("https://youtu.be/7J1mVrRlsNg?t=600");
    assertThat(talk(talks.get(2)).durationMillis()).contains(1_800_000L);
    assertThat(talk(talks.get(2)).speakers()).isEmpty();
  }

  @Test
  void oneTalkMayBeAPartOfItsRecording() throws IOException {
    files.write(
        "conf/a.json",
        "{\"title\": \"A\", \"start\": 60, \"end\": \"2:00\", \"duration\": 600,"
            + " \"recorded\": \"2024-12-11\", \"video\": \"https://vimeo.com/1\"}");
    files.write("conf/a.vtt", vtt(1, 61, 100, 121));
    TalkReading reading = talks().getFirst();
    assertThat(reading.problems()).isEmpty();
    assertThat(said(reading)).isEqualTo("at 61, at 100");
    assertThat(talk(reading).id()).isEqualTo("conf/a");
    assertThat(talk(reading).durationMillis()).contains(60_000L);
    assertThat(talk(reading).video().orElseThrow().startLink())
        .isEqualTo("https://vimeo.com/1#t=60s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"start\": \"2024-12-11T10:00:00\"",
        "\"start\": \"2024-12-11\", \"end\": \"2024-12-12\"",
        "\"start\": 1733911200",
        "\"start\": \"10:00\", \"room\": \"One\"",
        "\"start\": \"10:00\", \"end\": \"10:30\", \"date\": \"2024-12-11\"",
        "\"start\": \"10:00\", \"persons\": [\"Ada Moreau\"]"
      })
  void aDayOrATimeOfDayIsNoPlaceInARecording(String fields) throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", %s}".formatted(fields));
    files.write("conf/a.vtt", vtt(1, 50_000));
    TalkReading reading = talks().getFirst();
    assertThat(reading.problems()).isEmpty();
    assertThat(said(reading)).isEqualTo("at 1, at 50000");
  }

  @Test
  void whatIsNotSaidFollowsFromTheNeighbours() throws IOException {
    files.write(
        "conf/day.json",
        """
        {"segments": [{"title": "A", "end": 60}, {"title": "B", "duration": 60}, {"end": 180},
                      {"title": "D", "start": 200}, {"title": "A", "start": 250}]}
        """);
    files.write("conf/day.vtt", vtt(10, 70, 130, 190, 210, 300));
    assertThat(talks().stream().map(SegmentsTest::said))
        .containsExactly("at 10", "at 70", "at 130", "at 210", "at 300");
    assertThat(talks().stream().map(one -> talk(one).id() + " " + talk(one).title()))
        .containsExactly(
            "conf/day-a A", "conf/day-b B", "conf/day-3 day (3)", "conf/day-d D", "conf/day-a-5 A");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title": "A", "start": 90, "end": 60} | 2 | "end" of "A" should be after the start of the talk
          {"title": "A", "start": 0, "end": 400} | 2 | "end" of "A" should be before "Last" begins, and is taken as that
          {"title": "A", "start": 300} | 3 | "start" of "Last" should be another than that of "A"
          {"title": "A", "start": "soon"} | 2 | "start" of "A" should be a number of seconds, 12:30 or 1:02:03
          {"title": "A", "start": 9000} | 0 | nothing in it belongs to the talk from second 9000: its captions are from 1 to 313
          "A" | 1 | "segments" should be a list of talks {"title": "...", "start": seconds, "end": seconds}
          """)
  void whatCannotBeIsNamedWithItsLine(String segment, int line, String message) throws IOException {
    files.write(
        "conf/day.json",
        "{\"segments\": [\n%s,\n{\"title\": \"Last\", \"start\": 300, \"end\": 400}]}"
            .formatted(segment));
    files.write("conf/day.vtt", vtt(1, 95, 310));
    assertThat(problems())
        .hasSize(1)
        .first()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.message()).isEqualTo(message);
        });
    assertThat(talks().stream().map(SegmentsTest::said)).contains("at 310");
    assertThat(talks().stream().map(SegmentsTest::said).distinct()).hasSameSizeAs(talks());
  }

  @Test
  void untimedCaptionsCannotBeDivided() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", \"start\": 60}");
    files.write("conf/a.en.json", "{\"segments\": [{\"text\": \"We begin with locks.\"}]}");
    assertThat(problems())
        .extracting(FileProblem::toString)
        .containsExactly(
            "conf/a.en.json: nothing in it belongs to the talk from second 60: its captions have no"
                + " times");
  }

  @Test
  void captionsOfOneOfThemAreBestForIt() throws IOException {
    files.write("conf/day.json", "{\"segments\": [{\"start\": 0}, {\"start\": 100}]}");
    files.write("conf/day.en.vtt", "WEBVTT\n\n00:00:05.000 --> 00:00:08.000\nwritten\n");
    files.write(
        "conf/day.en.auto.vtt",
        "WEBVTT\n\n00:00:05.000 --> 00:00:08.000\nheard\n\n00:02:00.000 --> 00:02:03.000\nheard\n");
    assertThat(talks().stream().map(SegmentsTest::said)).containsExactly("written", "heard");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aScheduleMayDivideARecording() throws IOException {
    files.write("conf/7J1mVrRlsNg.en.vtt", vtt(1, 20, 320));
    files.write(
        "conf/videos.yml",
        """
        - title: "Lightning Talks"
          event_name: "Conf 2024"
          date: "2024-12-11"
          video_provider: "youtube"
          video_id: "7J1mVrRlsNg"
          talks:
            - title: "Probes"
              speakers: ["Ada Moreau"]
              start_cue: "00:15"
              end_cue: "04:20"
              video_provider: "parent"
              video_id: "probes"
            - title: "Locks"
              start_cue: "00:05:00"
              end_cue: "00:09:00"
              video_provider: "parent"
              video_id: "locks"
              speakers:
                - Jun Okafor
        """);
    List<TalkReading> talks = talks();
    assertThat(talks.stream().map(one -> talk(one).id() + ": " + said(one)))
        .containsExactly("conf/7J1mVrRlsNg-probes: at 20", "conf/7J1mVrRlsNg-locks: at 320");
    assertThat(talk(talks.getLast()).speakers()).containsExactly("Jun Okafor");
    assertThat(talk(talks.getLast()).extent()).isEqualTo(new Extent(300_000, 540_000));
    assertThat(problems()).isEmpty();
  }

  @Test
  void segmentsAreFoundInASchedule() throws IOException {
    files.write("conf/day.json", DAY);
    files.write(
        "conf/schedule.json",
        """
        {"sessions": [{"id": "1", "title": "Locks!", "startsAt": "2024-12-11T10:00:00",
                       "speakers": ["Mia Berg"], "description": "Which are held."},
                      {"id": "2", "title": "Lunch", "speakers": []}]}
        """);
    assertThat(talk(talks().getLast()).speakers()).containsExactly("Mia Berg");
    assertThat(talk(talks().getLast()).description()).isEqualTo("Which are held.");
    assertThat(talk(talks().getFirst()).speakers()).containsExactly("Ada Moreau");
  }

  @Test
  void whatARecogniserHeardIsNoListOfTalks() throws IOException {
    files.write(
        "conf/a.json",
        "{\"title\": \"A\", \"segments\": [{\"start\": 1, \"end\": 3, \"text\": \"heard\"}]}");
    assertThat(talks().stream().map(SegmentsTest::said)).containsExactly("heard");
  }

  @Test
  void idsAreOnesOwn() throws IOException {
    files.write(
        "conf/a.json",
        "{\"segments\": [{\"title\": \"B\", \"start\": 0}, {\"title\": \"b!\", \"start\": 9}]}");
    files.write("conf/a-b.json", "{\"title\": \"Another\"}");
    assertThat(Collection.open(folder).talks().stream().map(TalkFiles::id)).doesNotHaveDuplicates();
    assertThat(talks()).hasSize(3);
  }

  private List<TalkReading> talks() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream().map(collection::read).toList();
  }

  private List<FileProblem> problems() throws IOException {
    return talks().stream().flatMap(talk -> talk.problems().stream()).distinct().toList();
  }

  private static Talk talk(TalkReading reading) {
    return reading.recording().orElseThrow().talk();
  }

  private static String said(TalkReading reading) {
    return reading.recording().orElseThrow().transcript().stream()
        .flatMap(transcript -> transcript.cues().stream())
        .map(Cue::text)
        .collect(Collectors.joining(", "));
  }
}
