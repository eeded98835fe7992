package cuepoint.http.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://talks.example.org, ''",
    "https://talks.example.org:8443, ''",
    "http://[::1]:80/search, /search",
    "https://example.org/search, /search",
    "https://example.org/~me/talk.search_2, /~me/talk.search_2"
  })
  void theBaseMayHaveAPath(String base, String path) {
    assertThat(of(base).path()).isEqualTo(path);
  }

  @Test
  void withoutABaseThereIsNoPath() {
    assertThat(Addresses.ANY.path()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/search/",
        "https://example.org//search",
        "https://example.org/../search",
        "https://example.org/.search",
        "https://example.org/a%20path",
        "https://example.org/search?x",
        "https://example.org/search#x",
        "https://example.org/a\"b",
        "example.org/search"
      })
  void whatCannotBeMeantIsRefused(String base) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(base));
  }

  @Test
  void theHostOfABaseWithAPathIsAnsweredFor() {
    Addresses addresses =
        new Addresses(
            Optional.of("https://example.org:8443/search"), List.of("other.example"), List.of());
    assertThat(addresses.answersFor(HostPort.parse("example.org").orElseThrow())).isTrue();
    assertThat(addresses.answersFor(HostPort.parse("other.example").orElseThrow())).isTrue();
    assertThat(addresses.answersFor(HostPort.parse("search").orElseThrow())).isFalse();
  }

  private static Addresses of(String base) {
    return new Addresses(Optional.of(base), List.of(), List.of());
  }
}
