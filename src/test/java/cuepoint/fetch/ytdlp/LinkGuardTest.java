package cuepoint.fetch.ytdlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.VideoSite;
import cuepoint.fetch.process.SearchPath;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.web.AddressGuard.HostNames;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lists and pages that yt-dlp reads may lead. */
class LinkGuardTest {
  private static final String PUBLIC = "93.184.215.14";

  /** Names that are on the internet, but for those that are none. */
  private static final HostNames NAMES =
      host -> {
        if (host.endsWith(".invalid") || host.startsWith("0x")) {
          throw new UnknownHostException(host);
        }
        boolean isNumber = host.matches("[\\d.]+|\\[.*]");
        return List.of(InetAddress.getByName(isNumber ? host : PUBLIC));
      };

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/admin",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]:8080/",
        "http://[::ffff:127.0.0.1]/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://127.0.0.1\\@conf.example.org/",
        "127.0.0.1/admin",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "ftp://10.0.0.1/",
        "generic:http://127.0.0.1/"
      })
  void whatAPublicListMayNotLeadTo(String link) {
    assertThat(LinkGuard.of("https://conf.example.org/", NAMES).refusal(link)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=7J1mVrRlsNg",
        "7J1mVrRlsNg",
        "kaltura:811441:1_xyz",
        "https://known-to-the-proxy.invalid/video",
        "https://conf.example.org/talks/Über probes"
      })
  void whatItMayLeadTo(String link) {
    assertThat(LinkGuard.of("https://conf.example.org/", NAMES).refusal(link)).isEmpty();
  }

  @Test
  void aListInThePrivateNetworkMayLeadThere() {
    assertThat(LinkGuard.of("http://192.168.1.2/", NAMES).refusal("http://127.0.0.1/")).isEmpty();
    assertThat(LinkGuard.of("http://192.168.1.2/", NAMES).refusal("file:///etc/passwd"))
        .isPresent();
  }

  @Test
  void neitherPagesNorCaptionsAreAskedFor() throws Exception {
    VideoSite.requireYtDlp();
    try (VideoSite site = new VideoSite()) {
      String list =
          site.video("inside", "Inside", "en").list("Conf").replace("127.0.0.1", "localhost");
      FetchOptions options = new FetchOptions(List.of(), false, true);
      YtDlp ytDlp =
          YtDlp.at(new SearchPath(System.getenv("PATH")).find("yt-dlp").orElseThrow(), temporary);
      Program program = new Program(ytDlp, List.of(), Duration.ZERO, temporary, line -> {});
      RemoteTalk listed =
          new YtDlpSource(() -> program, options, NAMES).list(list).talks().getFirst();
      Path folder = Files.createDirectory(temporary.resolve("talk"));
      assertRefused(listed.fetch("stem", folder));

      ObjectNode page = JsonNodeFactory.instance.objectNode().put("id", "a").put("title", "A");
      page.putArray("formats");
      page.put("thumbnail", site.web().at("/picture.jpg"));
      page.putObject("subtitles")
          .putArray("en")
          .addObject()
          .put("ext", "vtt")
          .put("url", site.web().at("/captions/inside.en.vtt"));
      LinkGuard guard = LinkGuard.of(list, NAMES);
      assertRefused(
          new YtDlpTalk(program, options, guard, new Entry(page), list).fetch("stem", folder));
      assertThat(site.web().requests()).allMatch("/list.rss"::equals);
    }
  }

  private static void assertRefused(Outcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Missing.class,
            missing -> {
              assertThat(missing.cause()).isEqualTo(Cause.REFUSED);
              assertThat(missing.detail()).contains("127.0.0.1").contains("private network");
            });
  }
}
