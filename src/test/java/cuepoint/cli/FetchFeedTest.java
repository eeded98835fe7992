package cuepoint.cli;

import static cuepoint.collection.FolderFixture.names;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import cuepoint.fetch.LocalWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cuepoint fetch} of a podcast, and with a recogniser, without yt-dlp. */
class FetchFeedTest {
  private static final String SRT = "1\n00:00:01,000 --> 00:00:04,000\nProbes are found.\n";

  @TempDir private Path home;
  private LocalWeb web;

  @BeforeEach
  void serve() throws IOException {
    web = new LocalWeb();
    web.page("/1.srt", "application/x-subrip", SRT)
        .page("/1.mp3", "audio/mpeg", "sound")
        .page("/2.mp3", "audio/mpeg", "sound");
    web.page(
        "/feed.xml",
        "application/rss+xml",
        "<rss xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel><title>Probe"
            + " Radio</title><language>en</language>"
            + "<item><title>One</title><enclosure url='/1.mp3' type='audio/mpeg'/>"
            + "<podcast:transcript url='/1.srt' type='application/srt'/></item>"
            + "<item><title>Two</title><enclosure url='/2.mp3' type='audio/mpeg'/></item>"
            + "</channel></rss>");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private Result run(String... arguments) {
    return new CommandFixture(home).with("PATH", "").fetch(arguments);
  }

  private String recogniser() throws IOException {
    Path script =
        new FolderFixture(home)
            .script(
                "recognise", "test \"$(cat \"$2\")\" = sound && printf '" + SRT + "' >\"$1.srt\"");
    return script + " {output} {media}";
  }

  private List<String> files(String event) throws IOException {
    return names(home.resolve("transcripts").resolve(event));
  }

  @Test
  void aPictureIsKeptBesideItsEpisode() throws IOException {
    web.page("/one.jpg", "image/jpeg", "GIF89a and what a picture has");
    web.page(
        "/pictures.xml",
        "application/rss+xml",
        "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><title>Pictures"
            + "</title><item><title>One</title><itunes:image href='/one.jpg'/>"
            + "<enclosure url='/1.mp3' type='audio/mpeg'/></item></channel></rss>");
    run(web.at("/pictures.xml"), "--thumbnails");
    assertThat(files("pictures")).contains("one.gif", "one.json");
  }

  @Test
  void aPodcastNeedsNoYtDlp() throws IOException {
    Result result = run(web.at("/feed.xml"));

    assertThat(result.code()).as(result.err()).isEqualTo(3);
    assertThat(files("probe-radio"))
        .containsExactly(".cuepoint.json", "event.json", "one.en.srt", "one.json", "two.json");
    assertThat(new CommandFixture(home).run("search", "probes", "--format", "csv").out())
        .contains("probe-radio/one");
  }

  @Test
  void theNextRunAsksForWhatIsNewOnly() {
    run(web.at("/feed.xml"));
    web.requests().clear();
    run();

    assertThat(web.requests()).containsExactly("/feed.xml");
  }

  @Test
  void anEventThatIsDescribedOrHasSpacesInItsNameStaysOne() throws IOException {
    Path event = Files.createDirectories(home.resolve("transcripts/Probe Days"));
    Files.writeString(event.resolve("event.yml"), "name: Days of probes\n");
    Result result = run(web.at("/feed.xml"), "--event", "Probe Days");

    assertThat(result.out()).contains("/?event=Probe-Days  (after");
    assertThat(files("Probe Days"))
        .contains("event.yml", "one.en.srt")
        .doesNotContain("event.json");
    assertThat(run("--dry-run").err()).containsOnlyOnce("Probe-Days: 2 talks");
  }

  @Test
  void aRecogniserFillsTheGaps() throws IOException {
    run(web.at("/feed.xml"));
    Result result = run("--transcribe", recogniser());

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(files("probe-radio"))
        .containsExactly(
            ".cuepoint.json", "event.json", "one.en.srt", "one.json", "two.auto.srt", "two.json");
    assertThat(web.requests()).containsOnlyOnce("/2.mp3").doesNotContain("/1.mp3");
  }

  @Test
  void aRecordingInTheCollectionIsHeardWhereItIs() throws IOException {
    Path event = Files.createDirectories(home.resolve("transcripts/conf"));
    Path recording = Files.writeString(event.resolve("opening.mp3"), "sound");
    Files.writeString(event.resolve("opening.json"), "{\"title\": \"Opening\"}");
    Path alone = Files.writeString(event.resolve("closing.mp3"), "sound");
    Result result = run("conf", "--transcribe", recogniser());

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(recording).hasContent("sound");
    assertThat(alone).hasContent("sound");
    assertThat(files("conf"))
        .containsExactly(
            ".cuepoint.json",
            "closing.auto.srt",
            "closing.mp3",
            "opening.auto.srt",
            "opening.json",
            "opening.mp3");
  }

  @Test
  void aCommandThatCannotRunIsSaidFirst() {
    Result result = run(web.at("/feed.xml"), "--transcribe", "whisper {media}");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--transcribe: give a command").contains("no {output}");
    assertThat(web.requests()).isEmpty();
  }
}
