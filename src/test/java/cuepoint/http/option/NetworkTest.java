package cuepoint.http.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "10.1.2.3/31, 10.1.2.2, true",
    "10.1.2.3/31, 10.1.2.4, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "::/0, 203.0.113.9, false",
    "fd00::/8, fdff::1, true",
    "fd00::/8, fe00::1, false",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "::1, ::1, true",
    "10.0.0.0/8, ::ffff:10.1.2.3, true"
  })
  void holdsTheAddressesThatBeginAsItDoes(String network, String address, boolean held) {
    assertThat(
            Network.parse(network).orElseThrow().contains(Network.address(address).orElseThrow()))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/8",
        "10.0.0.0/33",
        "::/129",
        "10.0.0/8",
        "10.0.0.256",
        "010.0.0.1",
        "1",
        "localhost",
        "example.org/8",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        "10.0.0.0/x",
        "fe80::1%eth0",
        ":",
        ":::",
        "1::2::3",
        "[::1]",
        " 10.0.0.1",
        "10.0.0.1/99999999999"
      })
  void nothingElseIsOne(String text) {
    assertThat(Network.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 33})
  void checksItself(int bits) {
    assertThatThrownBy(() -> new Network(Network.address("10.0.0.0").orElseThrow(), bits))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
