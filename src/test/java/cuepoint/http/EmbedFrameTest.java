package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer in a frame on somebody else's page. */
@ExtendWith(SharedService.class)
class EmbedFrameTest {
  private final RunningService service;

  EmbedFrameTest(RunningService service) {
    this.service = service;
  }

  @Test
  void itIsTheAnswerWithLinksThatLeaveTheFrame() throws Exception {
    HttpResponse<String> frame = service.get("/embed?q=usdt+rust&event=primers&limit=1");
    assertThat(frame.statusCode()).isEqualTo(200);
    assertThat(frame.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    String talk = service.address("/talks/primers/usdt-probes-from-rust?q=usdt%20rust");
    assertThat(frame.body())
        .contains("<a href=\"" + talk + "\" target=\"_blank\" rel=\"noopener\">")
        .contains("href=\"" + talk + "&amp;t=72.056\" target=\"_blank\" rel=\"noopener\">")
        .contains("href=\"" + service.address("/?q=usdt%20rust&amp;event=primers") + "\"")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .doesNotContain("<script", "<a href=\"/", "dtrace-conf-2024");
    assertThat(frame.body().split("<a ")).hasSameSizeAs(frame.body().split("target=\"_blank\""));
  }

  @Test
  void itAloneMayBeFramedAndRunsNothing() throws Exception {
    for (String path : new String[] {"/embed?q=usdt", "/embed", "/embed?q=a&limit=many"}) {
      assertThat(policy(path))
          .contains("default-src 'none'", "frame-ancestors *")
          .doesNotContain("script-src");
    }
    for (String path : new String[] {"/", "/?q=usdt", "/talks", "/oembed", "/embed/", "/embed/x"}) {
      assertThat(policy(path)).contains("frame-ancestors 'none'");
    }
    assertThat(service.get("/embed?q=usdt").headers().firstValue("X-Frame-Options")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed", "/embed?q=", "/embed?q=+"})
  void noQuestionGetsAFriendlyText(String path) throws Exception {
    assertThat(service.get(path).statusCode()).isEqualTo(200);
    assertThat(service.get(path).body()).contains("No query", "/embed?q=WORDS");
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    HttpResponse<String> frame = service.get("/embed?q=xyzzyplugh%3Cb%3E");
    assertThat(frame.statusCode()).isEqualTo(200);
    assertThat(frame.body()).contains("Nothing was found", "xyzzyplugh&lt;b&gt;");
  }

  @Test
  void headIsAsGet() throws Exception {
    HttpResponse<String> head = service.send("HEAD", "/embed?q=usdt");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors *");
  }

  @Test
  void aWrongParameterIsNamed() throws Exception {
    HttpResponse<String> problem = service.get("/embed?q=a&limit=many");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains("\"parameter\":\"limit\"");
    HttpResponse<String> page = service.get("/embed?q=a&limit=many", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("Something in this address was changed")
        .doesNotContain("<script");
  }

  private String policy(String path) throws Exception {
    return service.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }
}
