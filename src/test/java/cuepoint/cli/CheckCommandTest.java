package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.WordVectors;
import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String GERMAN =
      "Wir haben diese Sonden in den letzten Jahren in vielen Programmen eingesetzt, und ich zeige"
          + " euch heute, wie man sie schreibt und wie man mit ihnen Fehler findet, die sonst"
          + " niemand gesehen hätte, weil sie nur im Betrieb auftreten und nicht auf dem eigenen"
          + " Rechner.";

  @TempDir Path home;
  private CommandFixture cuepoint;
  private FolderFixture files;

  @BeforeEach
  void aSoundTalk() throws Exception {
    cuepoint = new CommandFixture(home);
    files = cuepoint.transcripts();
    talk("good", "https://youtu.be/aaaaaaaaaa1", 4);
    files.write("conf/good.en.vtt", vtt("hello"));
  }

  private void talk(String stem, String video, int seconds) throws Exception {
    files.write(
        "conf/" + stem + ".json",
        """
        {"title": "The talk %s", "speakers": ["Ann"], "language": "en", "duration": %d,
         "videos": [{"type": "youtube", "url": "%s"}]}
        """
            .formatted(stem, seconds, video));
  }

  @Test
  void aSoundCollectionHasNothingToMend() {
    assertThat(cuepoint.run("check"))
        .isEqualTo(new Result(0, "1 talk: nothing to mend, 0 worth knowing\n", ""));
  }

  @Test
  void talksThatRepeatEachOtherAreNamedAsOfTheIndex() throws Exception {
    String said =
        IntStream.range(0, 8)
            .mapToObj(
                i -> "\n00:0%d:00.000 --> 00:0%d:04.000\nsentence number%d\n".formatted(i, i, i))
            .collect(Collectors.joining());
    talk("one", "https://youtu.be/aaaaaaaaaa2", 500);
    talk("two", "https://youtu.be/aaaaaaaaaa3", 500);
    files.write("conf/one.en.vtt", "WEBVTT\n" + said);
    files.write("conf/two.en.vtt", "WEBVTT\n" + said);
    assertThat(cuepoint.run("check").out()).startsWith("3 talks: nothing to mend, 0 worth knowing");
    cuepoint.run("index", "--quiet");
    WordVectors.make(home.resolve("index"));
    assertThat(cuepoint.run("check"))
        .satisfies(result -> assertThat(result.code()).isZero())
        .satisfies(result ->
            assertThat(result.out())
                .contains("conf/one: 75 % of what is said in it is nearly the same in conf/two"));
  }

  @Test
  void languagesThatTheModelDoesNotKnowAreNamedAsOfTheIndex() throws Exception {
    talk("two", "https://youtu.be/aaaaaaaaaa2", 4);
    files.write("conf/two.de.vtt", vtt("Das sind deutsche Worte"));
    talk("three", "https://youtu.be/aaaaaaaaaa3", 4);
    files.write("conf/three.de.vtt", vtt("Das sind andere Worte"));
    files.write("conf/three.fr.vtt", vtt("Des mots en langue"));
    assertThat(cuepoint.run("check").out())
        .isEqualTo("3 talks: nothing to mend, 0 worth knowing\n");
    assertThat(home.resolve("index")).doesNotExist();
    cuepoint.run("index", "--quiet");
    assertThat(cuepoint.run("check").out()).doesNotContain("no-meaning");
    assertThat(home.resolve("index/meaning")).doesNotExist();
    WordVectors.make(home.resolve("index"));
    Result told = cuepoint.run("check");
    assertThat(told.code()).isZero();
    assertThat(told.out())
        .isEqualTo(
            """
            transcripts in languages that the model does not know (no-meaning, 2)
              no meaning, as the model does not know the language: 2 transcripts in German
              no meaning, as the model does not know the language: 1 transcript in French
            3 talks: nothing to mend, 2 worth knowing
            """);
    assertThat(cuepoint.run("check", "--except", "no-meaning").out())
        .startsWith("3 talks: nothing to mend, 0 worth knowing");
  }

  @Test
  void whatWasProposedAndNobodyHasConfirmed() throws Exception {
    FolderFixture folder = new FolderFixture(home.resolve("marked"));
    folder.write("conf/a.en.vtt", FolderFixture.vtt("so a probe"));
    folder.write(
        "conf/a.json",
        """
        {"title": "A", "title_verified": true, "speakers": ["Ann"], "speakers_verified": false,
         "videos": ["https://youtu.be/aaaaaaaaaa1"]}
        """);
    Result result = cuepoint.run("check", "--transcripts", folder.root().toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            proposals that are not confirmed yet (unconfirmed, 1)
              conf/a: speakers: look at it, then take "speakers_verified" out of a.json
            1 talk: nothing to mend, 1 worth knowing
            """);
  }

  @Test
  void talksWithoutCaptionsAndCaptionsWithoutMetadata() throws Exception {
    talk("silent", "https://youtu.be/aaaaaaaaaa2", 60);
    files.write("conf/unknown.en.vtt", vtt("hello"));
    assertFindings(
        "no-captions conf/silent: not fetched yet; 'cuepoint fetch' gets them",
        "no-metadata conf/unknown: it is called like its file, and has no speakers; unknown.json"
            + " with \"title\" and \"speakers\" names them",
        "no-video conf/unknown: it has no address; give one as \"video\" in its .json");
  }

  @Test
  void aTalkInARecordingThatIsSilentMeanwhile() throws Exception {
    files.write(
        "conf/day.json",
        """
        {"videos": [{"url": "https://youtu.be/aaaaaaaaaa2"}], "segments": [
          {"title": "Said", "speakers": ["Ann"], "start": 0, "end": 60},
          {"title": "Silent", "speakers": ["Ann"], "start": 60, "end": 90}]}
        """);
    files.write("conf/day.en.vtt", vtt("hello"));
    assertThat(cuepoint.run("check").out())
        .contains(
            "conf/day-silent: conf/day.en.vtt: nothing in it is said during this talk; look at its"
                + " start and end");
  }

  @Test
  void aVideoOfSeveralTalks() throws Exception {
    talk("again", "https://www.youtube.com/watch?v=aaaaaaaaaa1", 4);
    files.write("conf/again.en.vtt", vtt("hello"));
    assertFindings(
        "shared-video conf/again: it has the same video as conf/good; \"start\" and \"end\" tell"
            + " parts of one apart");
  }

  @Test
  void captionsThatDoNotFitTheirRecording() throws Exception {
    talk("long", "https://youtu.be/aaaaaaaaaa3", 60);
    files.write("conf/long.en.vtt", cues("01:10:00.000 --> 01:10:08.000"));
    talk("short", "https://youtu.be/aaaaaaaaaa4", 3600);
    files.write("conf/short.en.vtt", cues("00:09:57.000 --> 00:10:00.000"));
    talk("late", "https://youtu.be/aaaaaaaaaa5", 600);
    files.write(
        "conf/late.en.vtt", cues("00:09:57.000 --> 00:10:00.000", "00:10:12.000 --> 00:10:15.000"));
    talk("german", "https://youtu.be/aaaaaaaaaa6", 4);
    files.write("conf/german.en.vtt", vtt(GERMAN));
    assertFindings(
        "wrong-talk conf/long.en.vtt: its captions end at 1:10:08, the recording at 1:00: they may"
            + " be of another one",
        "wrong-talk conf/short.en.vtt: its captions end at 10:00, the recording at 1:00:00: they"
            + " may be of another one",
        "wrong-language conf/german.en.vtt: it should be English, but looks like German",
        "unreachable conf/late.en.vtt: 1 of its captions begin after the end of the recording, at"
            + " 10:00");
  }

  private static String cues(String... times) {
    return Arrays.stream(times)
        .map(time -> time + "\nhello\n\n")
        .collect(Collectors.joining("", "WEBVTT\n\n", ""));
  }

  @Test
  void whatIsOnlyWorthKnowingIsNoFailure() throws Exception {
    files.write("glossary.txt", "hello, hullo\nprobe, prope\nDTrace, d trace\n");
    files.write("conf/good.live_chat.json", "{}");
    files.write("conf/good.en.vtt", vtt("hello probes"));
    assertThat(cuepoint.run("check"))
        .satisfies(run -> assertThat(run.code()).isZero())
        .satisfies(run ->
            assertThat(run.out())
                .isEqualTo(
                    """
                    lines of glossaries that are never said (unused-glossary, 1)
                      none of these is in any talk: DTrace, d trace
                    files that are passed over (passed-over, 1)
                      conf/good.live_chat.json: chats: its name says that it is not what is said in\
                     a talk
                    1 talk: nothing to mend, 2 worth knowing
                    """));
  }

  @Test
  void kindsThatNobodyMindsAreLeftOut() throws Exception {
    talk("silent", "https://youtu.be/aaaaaaaaaa2", 60);
    files.write("conf/bad.en.vtt", "no captions at all");
    assertThat(cuepoint.run("check").out())
        .contains("conf/bad.en.vtt", "talks without captions (no-captions, 2)");
    assertThat(cuepoint.run("check", "--except", "no-captions").code()).isEqualTo(1);
    assertThat(
            cuepoint.run("check", "--except", "no-captions,problem", "--except", "no-video").code())
        .isZero();
    assertThat(cuepoint.run("check", "--except", "nothing").err()).contains("no-captions");
  }

  private void assertFindings(String... expected) throws Exception {
    Result run = cuepoint.run("check", "--format", "json");
    JsonNode json = JsonMapper.builder().build().readTree(run.out());
    List<String> findings =
        StreamSupport.stream(json.path("findings").spliterator(), false)
            .map(CheckCommandTest::line)
            .toList();
    assertThat(findings).containsExactly(expected);
    assertThat(run.code()).isEqualTo(1);
    assertThat(json.path("toMend").asInt()).isEqualTo(expected.length);
  }

  private static String line(JsonNode finding) {
    JsonNode place = finding.path(finding.path("file").isNull() ? "talk" : "file");
    return "%s %s: %s"
        .formatted(finding.path("kind").asText(), place.asText(), finding.path("message").asText());
  }
}
