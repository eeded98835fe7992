package cuepoint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.fetch.folder.KnownTalk;
import cuepoint.fetch.folder.KnownTalks;
import cuepoint.fetch.folder.WorkFolder;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.WebClient;
import cuepoint.fetch.web.WebLimits;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that metadata name, from a web server on this machine. */
class ThumbnailsTest {
  private static final String GIF = "GIF89a and what a picture has";

  @TempDir private Path root;
  private final List<String> notes = new ArrayList<>();
  private LocalWeb web;
  private FolderFixture files;

  @BeforeEach
  void serve() throws IOException {
    web = new LocalWeb();
    web.page("/a.jpg", "image/jpeg", GIF).page("/error.jpg", "image/jpeg", "<html>busy");
    web.page("/large.gif", "image/gif", GIF + "x".repeat(4 << 20));
    files = new FolderFixture(root);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private void talk(String picture) throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", \"thumbnail_url\": \"%s\"}".formatted(picture));
  }

  private boolean fetch(AddressGuard guard) throws Exception {
    KnownTalk talk = KnownTalks.of(root).talks().getFirst();
    try (WorkFolder work = WorkFolder.in(root)) {
      WebClient client = new WebClient(WebLimits.POLITE.pausing(Duration.ZERO));
      return new Thumbnails(client, guard, new Events(root), work, new Noted()).fetch(talk);
    }
  }

  private AddressGuard ofThisMachine() throws Exception {
    return AddressGuard.of(URI.create(web.at("/")), HostNames.OF_THIS_MACHINE);
  }

  private final class Noted implements FetchProgress {
    @Override
    public void note(String text) {
      notes.add(text);
    }

    @Override
    public void listed(String address, String event, int talks, int wanted) {}

    @Override
    public void wanted(String talk, String title) {}

    @Override
    public void done(int done, int all, FetchResult result) {}

    @Override
    public void waiting(Duration pause, String why) {}

    @Override
    public void seen(String line) {}
  }

  @Test
  void itIsKeptBesideTheTalkByWhatItIs() throws Exception {
    talk(web.at("/a.jpg"));
    assertThat(fetch(ofThisMachine())).isTrue();
    assertThat(root.resolve("conf/a.gif")).hasContent(GIF);
    assertThat(KnownTalks.of(root).talks().getFirst().missingThumbnail()).isEmpty();
    assertThat(fetch(ofThisMachine())).isFalse();
    assertThat(web.requests()).containsExactly("/a.jpg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/error.jpg", "/large.gif", "/missing.jpg"})
  void whatIsNoPictureIsNamedAndLeft(String path) throws Exception {
    talk(web.at(path));
    assertThat(fetch(ofThisMachine())).isFalse();
    assertThat(FolderFixture.names(root.resolve("conf"))).containsExactly("a.json");
    assertThat(notes).singleElement().asString().startsWith("conf/a: ");
  }

  @Test
  void noAddressLeadsIntoTheUsersNetwork() throws Exception {
    talk(web.at("/a.jpg"));
    assertThat(fetch(AddressGuard.ofPublic(HostNames.OF_THIS_MACHINE))).isFalse();
    assertThat(web.requests()).isEmpty();
    assertThat(Files.exists(root.resolve("conf/a.gif"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"own.jpg", "file:///etc/passwd", "javascript://%0aalert(1)", "https://"})
  void otherAddressesAreNotAsked(String picture) throws Exception {
    talk(picture);
    assertThat(fetch(ofThisMachine())).isFalse();
    assertThat(FolderFixture.names(root.resolve("conf"))).containsExactly("a.json");
  }
}
