package cuepoint.fetch.ytdlp;

import static cuepoint.collection.FolderFixture.names;
import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.LocalWeb;
import cuepoint.fetch.VideoSite;
import cuepoint.fetch.process.SearchPath;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.web.AddressGuard.HostNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which tracks are fetched of a video that has many, as YouTube lists them. The lists are ours; the
 * real yt-dlp reads them with {@code --load-info-json}, and fetches from this machine.
 */
class TrackChoiceTest {
  @TempDir Path temporary;
  private LocalWeb web;
  private final ObjectNode info = new ObjectMapper().createObjectNode();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void video() throws Exception {
    VideoSite.requireYtDlp();
    web = new LocalWeb();
    info.put("id", "aaaaaaaaaaa").put("title", "A talk").put("webpage_url", web.at("/watch"));
    info.putArray("formats");
  }

  @AfterEach
  void close() {
    web.close();
  }

  private void track(String kind, String key, String query) {
    String path = "/" + kind + "/" + key;
    web.page(path, "text/vtt", vtt(kind + " " + key));
    info.withObject("/" + kind)
        .putArray(key)
        .add(info.objectNode().put("ext", "json3").put("url", web.at(path) + "?fmt=json3" + query))
        .add(info.objectNode().put("ext", "vtt").put("url", web.at(path) + "?fmt=vtt" + query));
  }

  /** As YouTube has it: one that was heard, and translations of it. */
  private void heard(String language) {
    track("automatic_captions", language + "-orig", "");
    track("automatic_captions", language, "");
    for (String other : List.of("de", "en", "fr", "ja")) {
      if (!other.equals(language)) {
        track("automatic_captions", other, "&tlang=" + other);
      }
    }
  }

  private Outcome fetch(FetchOptions options) throws Exception {
    YtDlp ytDlp =
        YtDlp.at(new SearchPath(System.getenv("PATH")).find("yt-dlp").orElseThrow(), temporary);
    Program program = new Program(ytDlp, List.of(), Duration.ZERO, temporary, said::add);
    Path folder = Files.createDirectory(temporary.resolve("talk"));
    LinkGuard guard = LinkGuard.of(web.at("/watch"), HostNames.OF_THIS_MACHINE);
    return new YtDlpTalk(program, options, guard, new Entry(info), web.at("/watch"))
        .fetch("stem", folder);
  }

  private List<String> files() throws IOException {
    return names(temporary.resolve("talk"));
  }

  private String text(String file) throws IOException {
    return Files.readString(temporary.resolve("talk").resolve(file));
  }

  private static FetchOptions languages(String... languages) {
    return new FetchOptions(List.of(languages), false, false);
  }

  @Test
  void whatAPersonWroteComesBeforeWhatWasHeard() throws Exception {
    heard("en");
    track("subtitles", "en-GB", "");
    track("subtitles", "de", "");
    track("subtitles", "live_chat", "");
    info.put("language", "en");
    assertThat(fetch(languages())).isEqualTo(new Outcome.Captions());
    assertThat(files()).containsExactly("stem.en-GB.vtt", "stem.info.json");
    assertThat(text("stem.en-GB.vtt")).contains("subtitles en-GB");
    assertThat(web.requests()).containsExactly("/subtitles/en-GB");
  }

  @Test
  void whatWasHeardIsTakenInItsOwnLanguageAndNeverTranslated() throws Exception {
    heard("ja");
    assertThat(fetch(languages("de", "en"))).isEqualTo(new Outcome.Captions());
    assertThat(files()).containsExactly("stem.info.json", "stem.ja.vtt");
    assertThat(text("stem.ja.vtt")).contains("automatic_captions ja");
  }

  @Test
  void languagesThatAreAskedForAreTakenAsWellTranslatedOnesIfWanted() throws Exception {
    heard("en");
    track("subtitles", "de", "");
    fetch(new FetchOptions(List.of("de", "fr"), true, false));
    assertThat(files())
        .containsExactly("stem.de.vtt", "stem.en.vtt", "stem.fr-en.vtt", "stem.info.json");
    assertThat(text("stem.de.vtt")).contains("subtitles de");
    assertThat(text("stem.fr-en.vtt")).contains("automatic_captions fr");
  }

  @Test
  void otherLanguagesAreNamedIfNoneIsThatWasAskedFor() throws Exception {
    track("subtitles", "de", "");
    track("subtitles", "ko", "");
    assertThat(fetch(languages("fr")))
        .isEqualTo(new Outcome.Missing(Cause.OTHER_LANGUAGES, "there are captions in de, ko"));
  }

  @Test
  void allThatPeopleWroteIsTakenIfNothingTellsWhatIsSpoken() throws Exception {
    track("subtitles", "de", "");
    track("subtitles", "pt-BR", "");
    fetch(languages());
    assertThat(files()).containsExactly("stem.de.vtt", "stem.info.json", "stem.pt-BR.vtt");
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthers() throws Exception {
    track("subtitles", "de", "");
    track("subtitles", "ko", "");
    web.page("/subtitles/ko", exchange -> LocalWeb.send(exchange, 429, "text/plain", "no"));
    assertThat(fetch(languages()))
        .isEqualTo(
            new Outcome.Missing(
                Cause.TOO_MANY_REQUESTS,
                "Unable to download video subtitles for 'ko': HTTP Error 429"));
    assertThat(files()).containsExactly("stem.de.vtt", "stem.info.json");
  }

  @Test
  void aVideoThatIsNotGivenYetIsToldFromOneWithoutCaptions() throws Exception {
    info.put("live_status", "is_upcoming");
    assertThat(fetch(languages())).isEqualTo(new Outcome.Missing(Cause.NOT_YET, ""));
  }

  @Test
  void namesAndFormatsOfTracksAreNoPaths() throws Exception {
    web.page("/evil", "text/vtt", vtt("evil"));
    info.putObject("subtitles")
        .putArray("../../../evil")
        .addObject()
        .put("ext", "/../../sh")
        .put("url", web.at("/evil"));
    fetch(languages());
    assertThat(files()).containsExactly("stem.info.json", "stem.und.vtt");
  }

  @Test
  void thePictureIsTakenIfItIsWanted() throws Exception {
    web.page("/picture.jpg", "image/jpeg", "a picture");
    info.put("thumbnail", web.at("/picture.jpg"));
    track("subtitles", "de", "");
    fetch(new FetchOptions(List.of(), false, true));
    assertThat(files()).containsExactly("stem.de.vtt", "stem.info.json", "stem.jpg");
  }
}
