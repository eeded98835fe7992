package cuepoint.fetch.ytdlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gives yt-dlp to sign in is not shown. */
class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--password hunter22",
        "--password=hunter22",
        "--pass hunter22",
        "-p hunter22",
        "-phunter22",
        "-vp hunter22",
        "-u hunter22",
        "-2 hunter22",
        "--video-password hunter22",
        "--ap-pass=hunter22",
        "--proxy socks5://hunter22/",
        "--add-header Cookie:hunter22",
        "--netrc-cmd hunter22",
        "https://hunter22@example.org/",
        "https://ada:hunter22@example.org/"
      })
  void isHidden(String typed) {
    List<String> arguments = List.of(typed.split(" "));
    Secrets secrets = new Secrets(arguments);
    assertThat(secrets.hiddenIn(arguments)).noneMatch(one -> one.contains("hunter22"));
    assertThat(secrets.hiddenIn("ERROR: " + arguments.getLast())).doesNotContain("hunter22");
  }

  @Test
  void whatIsNoSecretIsShown() {
    List<String> arguments =
        List.of(
            "--cookies-from-browser",
            "firefox",
            "--extractor-args",
            "youtube:player_client=tv",
            "-v",
            "--cookies",
            "cookies.txt",
            "https://www.youtube.com/@conf/videos");
    assertThat(new Secrets(arguments).hiddenIn(arguments)).isEqualTo(arguments);
  }
}
