package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Axe has nothing against what opens on a page, in any view; and everything that opens is known.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedStatesTest {
  private static final int TALKS = 24;

  /** Whatever says in the page, or to assistive technology, that it opens something. */
  private static final String OPENERS =
      """
      const openers = 'details, dialog, [popover], [aria-expanded], [aria-haspopup], .unfold, .show-all';
      return [...document.querySelectorAll(openers)]
        .filter(opener => !opener.matches(arguments[0])).map(opener => opener.cloneNode().outerHTML);
      """;

  private static final List<OpenedState> STATES = OpenedState.ALL;

  private final Browser browser;
  private RunningService service;

  OpenedStatesTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    write(new FolderFixture(transcripts));
    service = RunningService.of(transcripts, index);
  }

  private static void write(FolderFixture files) throws IOException {
    files.write("glossary.txt", "DTrace, d trace\n");
    for (int i = 0; i < TALKS; i++) {
      String folder = i % 2 == 0 ? "conf" : "meetup";
      files.write(
          "%s/t%d.json".formatted(folder, i),
          """
          {"title": "Talk %d", "speakers": ["Ann %c"], "recorded": "%d-05-01", "description": "%s",
           "video": "https://youtu.be/dQw4w9WgXcQ",
           "chapters": [{"start": 0, "title": "One"}, {"start": 90, "title": "Two"}]}
          """
              .formatted(i, 'A' + i, 2000 + i, "All that is said about it. ".repeat(60)));
      files.write("%s/t%d.en.vtt".formatted(folder, i), captions());
    }
  }

  private static String captions() {
    StringBuilder captions = new StringBuilder("WEBVTT\n");
    for (int minute = 0; minute < 12; minute++) {
      captions
          .append("\n00:%02d:00.000 --> 00:%<02d:04.000\n".formatted(minute))
          .append("We talk about tracing with d trace, for the %d. time.\n".formatted(minute));
    }
    return captions.toString();
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @ParameterizedTest
  @FieldSource("STATES")
  void everybodyCanUse(OpenedState state) {
    browser.look(View.PHONE);
    browser.visit(service.address(state.page()));
    state.opening().accept(browser);
    browser.await(state.open());
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.await(state.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/talks",
        "/events/conf",
        "/speakers/Ann%20A",
        "/api",
        "/?q=tracing",
        "/?q=dtrace",
        "/?q=nowhere+said",
        "/?q=tracing&limit=many",
        "/talks/conf/t0",
        "/talks/conf/t0?q=tracing",
        "/talks/conf/t0/places?q=tracing",
        "/reel?q=tracing",
        "/embed?q=tracing",
        "/embed/reel?q=tracing",
        "/nowhere"
      })
  void everythingThatOpensIsAmongThem(String page) {
    browser.look(View.PHONE);
    browser.visit(service.address(page));
    String known = String.join(", ", STATES.stream().map(OpenedState::opens).distinct().toList());
    assertThat(browser.texts(OPENERS, known)).as(page).isEmpty();
  }
}
