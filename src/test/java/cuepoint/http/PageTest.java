package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
class PageTest {
  private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

  private final RunningService service;

  PageTest(RunningService service) {
    this.service = service;
  }

  @Test
  void resultsAreDrawnByTheServer() throws Exception {
    String page = service.get("/?q=usdt+rust").body();
    assertThat(page)
        .contains("<mark>USDT</mark>")
        .contains("/talks/primers/usdt-probes-from-rust?q=usdt%20rust&amp;t=")
        .contains("no captions yet")
        .contains("https://youtu.be/7J1mVrRlsNg")
        .doesNotContainPattern("<script(?! type=\"module\" src=\"/assets/)");
  }

  @Test
  void pagesAskNobodyElse() throws Exception {
    for (String path :
        new String[] {"/", "/?q=usdt", "/talks", "/talks/primers/usdt-probes-from-rust"}) {
      var answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.body()).doesNotContainPattern("(src|link href)=\"https?:");
    }
  }

  @Test
  void assetsAreThereAndMayBeKept() throws Exception {
    String page = service.get("/").body();
    String style = page.replaceFirst("(?s).*href=\"(/assets/[^\"]*style.css)\".*", "$1");
    var answer = service.get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  @Test
  void aTalkHasItsPlayerAndEveryCueAnAnchor() throws Exception {
    String page = service.get("/talks/primers/usdt-probes-from-rust").body();
    assertThat(page).contains("<audio").contains("id=\"en-500\"").contains("opus#t=0.5");
  }

  @Test
  void emptyAnswersSayWhatToTry() throws Exception {
    assertThat(service.get("/?q=xyzzyplugh").body()).contains("Nothing was found");
    assertThat(service.get("/?q=%3A%3A%3A").body()).contains("no word to search for");
  }

  @Test
  void markupFromAnywhereIsText(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    String quoted = HOSTILE.replace("\"", "\\\"");
    FolderFixture files = new FolderFixture(transcripts);
    files.write("conf/event.json", "{\"name\": \"" + quoted + "\"}");
    files.write(
        "conf/a.json",
        "{\"title\": \"%s\", \"speakers\": [\"%s\"], \"description\": \"%s\", \"video\": \"javascript:alert(1)\"}"
            .formatted(quoted, quoted, quoted));
    files.write("conf/a.vtt", vtt("say " + HOSTILE.replace("<", "&lt;")));
    try (RunningService other = RunningService.of(transcripts, index)) {
      for (String path :
          new String[] {
            "/", "/talks", "/talks/conf/a", "/?q=script", "/?q=%22%3E%3Cscript%3Ealert(1)"
          }) {
        assertThat(other.get(path).body())
            .as(path)
            .doesNotContain("<script>")
            .doesNotContain("<img src=x")
            .doesNotContain("href=\"javascript");
      }
    }
  }
}
