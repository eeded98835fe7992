package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressOptionsTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "--base-url, talks.example.org, https://talks.example.org",
    "--base-url, ftp://talks.example.org, https://talks.example.org",
    "--base-url, https://talks.example.org/../path, https://talks.example.org",
    "--base-url, https://talks.example.org//path, https://talks.example.org",
    "--base-url, https://talks.example.org/a path, https://talks.example.org",
    "--base-url, https://talks.example.org/p%C3%A4th, https://talks.example.org",
    "--base-url, https://talks.example.org/path#x, https://talks.example.org",
    "--base-url, https://user@talks.example.org, https://talks.example.org",
    "--base-url, https://talks.example.org?x, https://talks.example.org",
    "--base-url, https://, https://talks.example.org",
    "--allowed-host, https://talks.example.org, talks.example.org",
    "--allowed-host, talks.example.org:80, talks.example.org",
    "--allowed-host, a.*.org, talks.example.org",
    "--trusted-proxy, localhost, 127.0.0.1",
    "--trusted-proxy, 10.0.0.0/33, 127.0.0.1",
    "--trusted-proxy, everyone, 127.0.0.1"
  })
  void aValueThatCannotBeMeantIsAnsweredWithOneThatCan(
      String option, String value, String example) {
    Result result = new CommandFixture(home).run("serve", "--port", "0", option, value);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(option, "'" + value + "'", example);
  }
}
