package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where nothing was found, and where there is no page, people are told what to do. */
@ExtendWith(SharedService.class)
class NothingFoundPageTest {
  private final RunningService service;

  NothingFoundPageTest(RunningService service) {
    this.service = service;
  }

  @Test
  void itSaysWhatWasSoughtAndWhatIsHere() throws Exception {
    String page = service.get("/?q=xyzzyplugh").body();
    assertThat(page)
        .contains(
            "<h2 class=\"not-found\">Nothing was found for “<span dir=\"auto\">xyzzyplugh</span>”")
        .contains("What is here", "href=\"/events/primers\"", "href=\"/talks\"")
        .doesNotContain("0 talks");
  }

  @Test
  void wordsThatBeginAlikeAreLinks() throws Exception {
    assertThat(service.get("/?q=probxyzzy").body())
        .contains("Words like these are said here")
        .contains("href=\"/?q=prob");
    assertThat(service.get("/?q=xyzzyplugh+probxyzzy").body())
        .contains("href=\"/?q=prob")
        .doesNotContain("href=\"/?q=xyzzyplugh");
  }

  @Test
  void eachFilterThatNarrowsCanBeLeft() throws Exception {
    assertThat(service.get("/?q=usdt&event=dtrace-conf-2024&year=1999").body())
        .contains("These filters leave no match")
        .contains("without “Year: 1999”", "href=\"/?q=usdt&amp;event=dtrace-conf-2024\"")
        .contains("without any filter", "href=\"/?q=usdt\"")
        .doesNotContain("without “Event:");
  }

  @Test
  void aFilterHasTheNameOfItsEvent() throws Exception {
    assertThat(service.get("/?q=xyzzyplugh&event=dtrace-conf-2024").body())
        .containsPattern("class=\"chosen\"(?s:.*)dtrace.conf\\(24\\)");
    assertThat(service.get("/?q=xyzzyplugh&event=no-event").body()).contains("no-event");
  }

  @Test
  void aBrokenAddressIsNotTheReadersFault() throws Exception {
    assertThat(page("/?q=usdt&limit=many"))
        .contains("This address does not work", "changed or cut off", "href=\"/?q=usdt\"")
        .doesNotContain("parameter", "'limit'", "many");
    assertThat(page("/?q=usdt&since=soon")).contains("The day or year in this address");
    assertThat(page("/?q=" + "a".repeat(1001))).contains("too long").doesNotContain("'q'");
  }

  @Test
  void aTalkThatIsGoneCanBeSearchedFor() throws Exception {
    assertThat(page("/talks/primers/usdt-probes-from-go"))
        .contains("This talk is not here", "href=\"/?q=usdt%20probes%20from%20go\"");
  }

  private String page(String path) throws Exception {
    return service.get(path, "Accept", "text/html").body();
  }
}
