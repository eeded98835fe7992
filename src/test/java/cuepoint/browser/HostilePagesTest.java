package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static cuepoint.browser.HostileCollection.heard;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.format.link.SpeakerPath;
import cuepoint.http.RunningService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in metadata, captions and queries is text on the page, and nothing else. */
@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesTest {
  private final RunningService service;
  private final Browser browser;
  private final Intrusion intrusion;

  HostilePagesTest(HostileService hostile, Browser browser) {
    service = hostile.service();
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void aTalkIsText(int text) {
    String asked = encoded(HostileTexts.ALL.get(text));
    String clip = "clip=" + asked + "&clip=" + event(text) + "/a@1-3&title=" + asked;
    walk("/reel?" + clip, "/embed/reel?" + clip, "/talks/" + event(text) + "/a/places?q=spoken");
    walk("/talks/" + event(text) + "/a?q=spoken");
    String page = shown("body");
    assertThat(page).contains("hostile description");
    for (String name : new String[] {"title", "speaker", "event"}) {
      assertThat(page)
          .as(name)
          .contains(HostileTexts.plain(field(name, HostileTexts.ALL.get(text))));
    }
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void aQueryIsText(int text) {
    String asked = encoded(HostileTexts.ALL.get(text));
    walk("/?q=" + heard(event(text)) + "%20" + asked + "&limit=3&speaker=" + asked);
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void anEventAndASpeakerAreText(int text) {
    String hostile = HostileTexts.ALL.get(text);
    walk("/events/" + event(text));
    assertThat(shown("main h1")).isEqualTo(HostileTexts.plain(field("event", hostile)));
    assertThat(shown(".people")).contains(HostileTexts.plain(field("speaker", hostile)));
    Optional<String> speaker = SpeakerPath.of(field("speaker", hostile));
    if (speaker.isPresent()) {
      walk(speaker.get());
      assertThat(shown("main")).contains(HostileTexts.plain(field("title", hostile)));
    }
  }

  /** Pages that answer nothing show what was asked; several texts at a time. */
  @ParameterizedTest
  @MethodSource("fives")
  void whatIsNotFoundIsText(int first) {
    List<String> texts =
        HostileTexts.ALL.subList(first, Math.min(first + 5, HostileTexts.ALL.size()));
    String asked = encoded(String.join(" ", texts));
    walk("/?q=" + asked + "&event=" + asked, "/talks/" + asked + "/" + asked + "?q=" + asked);
    walk("/events/" + asked, "/speakers/" + asked);
  }

  static IntStream fives() {
    return IntStream.iterate(0, first -> first < HostileTexts.ALL.size(), first -> first + 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/talks",
        "/?q=spoken&limit=100",
        "/reel?q=spoken&limit=100",
        "/embed/reel?q=spoken&limit=100"
      })
  void aListIsText(String path) {
    walk(path);
    String list = shown("main");
    assertThat(HostileTexts.ALL)
        .allSatisfy(text -> assertThat(list).contains(HostileTexts.plain(field("title", text))));
  }

  @Test
  void whatIsSuggestedIsText() {
    walk("/");
    browser.find("#q").sendKeys("hostile title");
    browser.await("return document.querySelectorAll('[role=option]').length > 2");
    browser.await("return document.querySelectorAll('.hit').length > 2");
    assertThat(intrusion.found()).isEmpty();
  }

  private void walk(String... paths) {
    for (String path : paths) {
      browser.visit(service.address(path));
      assertThat(intrusion.found()).as(path).isEmpty();
    }
    assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
  }

  private String shown(String selector) {
    return HostileTexts.plain(String.valueOf(browser.find(selector).getDomProperty("textContent")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
