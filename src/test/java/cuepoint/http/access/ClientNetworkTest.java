package cuepoint.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.0",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0",
    "::ffff:192.0.2.77, 192.0.2.0",
    "127.0.0.2, 127.0.0.2",
    "::1, 0:0:0:0:0:0:0:1"
  })
  void onlyTheNetworkIsKept(String address, String network) throws Exception {
    assertThat(ClientNetwork.of(InetAddress.getByName(address))).isEqualTo(network);
  }
}
