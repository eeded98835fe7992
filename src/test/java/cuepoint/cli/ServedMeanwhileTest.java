package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that has an index answers from it while it looks for what is new. */
class ServedMeanwhileTest {
  private static final int CUES_OF_A_LONG_UPDATE = 300_000;

  @TempDir Path home;

  @BeforeEach
  void anIndex() throws IOException {
    CommandFixture here = new CommandFixture(home);
    here.transcripts().write("conf/one.en.vtt", vtt("lock free"));
    assertThat(here.run("index").code()).isZero();
  }

  @Test
  void whatTakesLongIsNotAwaited() throws Exception {
    add(longCaptions());
    Process service = serve();
    try (BufferedReader lines = service.inputReader()) {
      List<String> said = until("http://", lines);
      assertThat(said).hasSize(2);
      assertThat(said.getFirst()).contains("the index is served as it is meanwhile");
      assertThat(ask(said.getLast(), "lock")).contains("\"totalTalks\":1,");
      assertThat(ask(said.getLast(), "pelican")).contains("\"totalTalks\":0,");
      until("2 talks: 1 added", lines);
      assertThat(ask(said.getLast(), "pelican")).contains("\"totalTalks\":1,");
    } finally {
      service.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatTakesAMomentIsThere() throws Exception {
    add(vtt("pelican"));
    Process service = serve();
    try (BufferedReader lines = service.inputReader()) {
      List<String> said = until("http://", lines);
      if (said.getFirst().contains("2 talks: 1 added")) {
        assertThat(ask(said.getLast(), "pelican")).contains("\"totalTalks\":1,");
      } else { // a busy machine
        assertThat(said.getFirst()).contains("the index is served as it is meanwhile");
      }
    } finally {
      service.destroyForcibly().waitFor();
    }
  }

  private void add(String captions) throws IOException {
    new CommandFixture(home).transcripts().write("conf/two.en.vtt", captions);
  }

  private static String longCaptions() {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    for (int i = 0; i < CUES_OF_A_LONG_UPDATE; i++) {
      text.append(
          "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\npelican number %d%n%n"
              .formatted(i / 3600, i / 60 % 60, i % 60, i / 3600, i / 60 % 60, i % 60, i));
    }
    return text.toString();
  }

  private Process serve() throws IOException {
    return new CuepointProcess(home)
        .command("serve", "--port", "0")
        .redirectErrorStream(true)
        .start();
  }

  /** What a service says up to a line that begins like this. */
  private static List<String> until(String beginning, BufferedReader lines) throws IOException {
    List<String> said = new ArrayList<>();
    do {
      String line = lines.readLine();
      assertThat(line).as("after %s", said).isNotNull();
      said.add(line);
    } while (!said.getLast().startsWith(beginning));
    return said;
  }

  private static String ask(String address, String query) throws Exception {
    URI uri = URI.create(address + "/api/v1/search?q=" + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }
}
