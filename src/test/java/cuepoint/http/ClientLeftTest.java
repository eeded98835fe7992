package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A search is ended when nobody waits for it any more; what was sent meanwhile is not lost. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientLeftTest {
  /** So long that no test waits for it. */
  private static final Limits PATIENT =
      new Limits(
          Limits.Connections.DEFAULT,
          new Limits.Work(2, 8, Duration.ofMinutes(10)),
          Limits.Rate.DEFAULT,
          Duration.ofSeconds(1));

  private static final String SEARCH = "/api/v1/search?q=usdt";

  private RunningService index;
  private HeldSearcher searcher;
  private RunningService service;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    index = RunningService.ofTestCollection(folder);
    searcher = new HeldSearcher(index.searcher());
    service = index.with(searcher, PATIENT);
  }

  @AfterEach
  void stop() throws Exception {
    service.stopServing();
    index.close();
  }

  @Test
  void itIsEndedWhenTheClientHasClosed() throws Exception {
    try (RawClient client = RawClient.of(service)) {
      client.ask(SEARCH);
      assertThat(searcher.hasBegun(1)).isTrue();
    }
    assertThat(searcher.wasUnwanted(1)).isTrue();
  }

  @Test
  void whatComesMeanwhileIsTheNextRequest() throws Exception {
    try (RawClient client = RawClient.of(service)) {
      client.ask(SEARCH);
      assertThat(searcher.hasBegun(1)).isTrue();
      client.ask("/robots.txt", "Connection: close");
      searcher.letGo(1);
      assertThat(client.rest())
          .containsSubsequence("HTTP/1.1 200", "usdt", "HTTP/1.1 200", "Sitemap:");
    }
  }
}
