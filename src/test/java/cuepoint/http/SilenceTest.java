package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Moments and snippets do not reach over long silences, nor from one chapter into the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceTest {
  @TempDir private static Path folder;
  @TempDir private static Path index;
  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    FolderFixture files = new FolderFixture(folder);
    files.write(
        "birds/hour.en.vtt",
        """
        WEBVTT

        00:00:10.000 --> 00:00:13.000
        a jackdaw sits on the roof

        01:00:10.000 --> 01:00:13.000
        a kestrel hovers above it
        """);
    files.write(
        "birds/pause.en.vtt",
        """
        WEBVTT

        00:00:10.000 --> 00:00:12.000
        they saw a golden

        00:00:26.000 --> 00:00:28.000
        plover in the marsh

        00:00:44.000 --> 00:00:46.000
        and then a bittern
        """);
    files.write(
        "birds/parts.info.json",
        """
        {"title": "Parts", "language": "en", "duration": 60, "chapters": [
          {"start_time": 0, "title": "Siskins"}, {"start_time": 20, "title": "Wrens"}]}
        """);
    files.write(
        "birds/parts.en.vtt",
        """
        WEBVTT

        00:00:10.000 --> 00:00:19.600
        this is all about the siskin

        00:00:19.600 --> 00:00:24.000
        and this is about the wren
        """);
    files.write(
        "birds/words.json3",
        """
        {"events": [
          {"tStartMs": 1000, "dDurationMs": 90000, "segs": [
            {"utf8": "first", "tOffsetMs": 0}, {"utf8": " dunlin", "tOffsetMs": 500},
            {"utf8": " later", "tOffsetMs": 80000}, {"utf8": " avocet", "tOffsetMs": 80500}]}]}
        """);
    files.write(
        "birds/unfinished.info.json",
        """
        {"title": "Unfinished", "language": "en", "duration": 80, "chapters": [
          {"start_time": 0, "title": "Owls"}, {"start_time": 20, "title": "Gulls"}]}
        """);
    files.write(
        "birds/unfinished.en.vtt",
        """
        WEBVTT

        00:00:10.000 --> 00:00:19.000
        Here is the nightjar. It hides among

        00:00:20.000 --> 00:00:24.000
        the cliffs where a fulmar nests and

        00:00:44.000 --> 00:00:48.000
        of course the dotterel. It runs.
        """);
    service = RunningService.of(folder, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @Test
  void eachSideOfASilenceHasItsOwnMoment() throws Exception {
    assertThat(moments("jackdaw kestrel"))
        .containsExactlyInAnyOrder(
            "10 a jackdaw sits on the roof", "3610 a kestrel hovers above it");
    assertThat(hit("jackdaw kestrel").path("timelineSeconds")).hasSize(2);
    assertThat(hit("jackdaw kestrel").path("missing")).isEmpty();
  }

  @Test
  void aShortPauseIsNoBorder() throws Exception {
    assertThat(moments("\"golden plover\""))
        .containsExactly("10 they saw a golden plover in the marsh");
    assertThat(moments("bittern")).containsExactly("44 and then a bittern");
  }

  @Test
  void eachChapterHasItsOwnMoment() throws Exception {
    assertThat(moments("siskin wren"))
        .containsExactlyInAnyOrder(
            "10 this is all about the siskin", "20 and this is about the wren");
  }

  @Test
  void aSilenceWithinACueIsOneToo() throws Exception {
    assertThat(moments("dunlin avocet"))
        .containsExactlyInAnyOrder("1 first dunlin", "81 later avocet");
  }

  @Test
  void aSnippetStaysInItsSection() throws Exception {
    assertThat(moments("hides")).containsExactly("10 It hides among");
    assertThat(moments("fulmar")).containsExactly("20 the cliffs where a fulmar nests and");
    assertThat(moments("dotterel")).containsExactly("44 of course the dotterel. It runs.");
  }

  @Test
  void theTranscriptIsStillOne() throws Exception {
    JsonNode places =
        service.json("/api/v1/talks/birds/hour/places?q=jackdaw+kestrel").path("places");
    assertThat(places).hasSize(2);
  }

  private List<String> moments(String words) throws Exception {
    List<String> moments = new ArrayList<>();
    hit(words)
        .path("moments")
        .forEach(moment ->
            moments.add(
                moment.path("matchSeconds").asInt()
                    + " "
                    + moment.path("snippet").path("text").asText()));
    return moments;
  }

  private JsonNode hit(String words) throws Exception {
    String text = words.replace(" ", "+").replace("\"", "%22");
    return service.json("/api/v1/search?q=" + text).path("hits").path(0);
  }
}
