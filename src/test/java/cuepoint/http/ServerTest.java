package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.http.option.ServerOptions;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  @TempDir Path one;
  @TempDir Path two;

  @Test
  void twoServicesRunSideBySideAndStop() throws Exception {
    int port;
    try (RunningService first = RunningService.ofTestCollection(one);
        RunningService second = RunningService.ofTestCollection(two)) {
      port = first.port();
      assertThat(first.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(second.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
    }
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws Exception {
    try (RunningService first = RunningService.ofTestCollection(one)) {
      ServerOptions same = ServerOptions.of("127.0.0.1", first.port(), one);
      assertThatThrownBy(() ->
              CuepointServer.start(same, RunningService.served(first.index(), first.searcher())))
          .isInstanceOf(CannotListenException.class)
          .hasMessageContaining("127.0.0.1:" + first.port())
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void aHostThatDoesNotExistIsSaid() throws Exception {
    try (RunningService first = RunningService.ofTestCollection(one)) {
      ServerOptions nowhere = ServerOptions.of("nowhere.invalid", 0, one);
      assertThatThrownBy(() ->
              CuepointServer.start(nowhere, RunningService.served(first.index(), first.searcher())))
          .isInstanceOf(CannotListenException.class)
          .hasMessage("cannot listen on nowhere.invalid:0: there is no such host");
    }
  }
}
