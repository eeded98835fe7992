package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://localhost:9200 | http://localhost:9200/cuepoint",
        "http://localhost:9200/ | http://localhost:9200/cuepoint",
        "HTTP://Search.Example.org:9200/talks-2026 | http://search.example.org:9200/talks-2026",
        "https://search.example.org | https://search.example.org:443/cuepoint",
        "http://search_1 | http://search_1:80/cuepoint",
        "http://[::1]:9200/talks | http://[::1]:9200/talks",
        "https://a:9200, https://b:9201/talks | https://a:9200,https://b:9201/talks",
        "https://a:9200/talks,https://b:9201/talks | https://a:9200,https://b:9201/talks",
        "http://a:9200,http://a:9200 | http://a:9200/cuepoint",
      })
  void whereAndUnderWhichName(String text, String meant) {
    assertThat(ClusterAddress.parse(text)).hasToString(meant);
    assertThat(ClusterAddress.parse(meant)).isEqualTo(ClusterAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lucene",
        "localhost:9200",
        "ftp://localhost:9200",
        "http://",
        "http://localhost:0",
        "http://localhost:65536",
        "http://localhost:9200?a=b",
        "http://local host:9200",
        "http://a:9200,",
        "http://a:9200,b:9200"
      })
  void noAddress(String text) {
    assertThatThrownBy(() -> ClusterAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "give addresses such as http://localhost:9200 or https://a:9200,https://b:9200/talks,"
                + " not '%s'",
            text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Talks", "_talks", "-t", "..", "a/b", "a*", "t%20", "vorträge", "a b", "a?b"})
  void noNameOfAnIndex(String name) {
    assertThatThrownBy(() -> ClusterAddress.parse("http://a:9200/" + name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("give a name for the talks of up to 200 of the letters a to z")
        .hasMessageEndingWith("not '%s'", name);
  }

  @Test
  void oneNameForAllNodes() {
    assertThatThrownBy(() -> ClusterAddress.parse("http://a:9200/x,http://b:9200/y"))
        .hasMessage("give one name for the talks, after the last address, not 'x' and 'y'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://me:hidden@a:9200", "me:hidden@a:9200", "http://a:9200,http://:hidden@b"})
  void aPasswordIsNotRepeated(String text) {
    assertThatThrownBy(() -> ClusterAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_PASSWORD")
        .message()
        .doesNotContain("hidden");
  }
}
