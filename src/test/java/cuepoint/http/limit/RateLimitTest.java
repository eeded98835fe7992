package cuepoint.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  private static RateLimit three(boolean thisMachine) {
    return new RateLimit(new Limits.Rate(1, 3, thisMachine));
  }

  @Test
  void afterABurstAClientMustWaitButOthersNeedNot() throws Exception {
    RateLimit rate = new RateLimit(new Limits.Rate(1, 1000, false));
    Client eager = client("192.0.2.1");
    assertThat(IntStream.range(0, 5000).anyMatch(i -> rate.delay(eager).isPresent())).isTrue();
    assertThat(rate.delay(client("192.0.2.2"))).isEmpty();
  }

  @Test
  void itSaysHowLongToWait() throws Exception {
    RateLimit rate = three(false);
    Client eager = client("192.0.2.1");
    Duration delay =
        IntStream.range(0, 5000)
            .mapToObj(i -> rate.delay(eager))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    assertThat(delay).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1"})
  void thisMachineIsLimitedOnlyWhenAsked(String address) throws Exception {
    assertThat(isLimited(three(false), address)).isFalse();
    assertThat(isLimited(three(true), address)).isTrue();
  }

  @Test
  void anotherAddressOfTheLoopbackNetworkIsAClientLikeOthers() throws Exception {
    assertThat(isLimited(three(false), "127.0.0.2")).isTrue();
  }

  @Test
  void zeroIsNoLimit() throws Exception {
    assertThat(isLimited(new RateLimit(new Limits.Rate(0, 1, true)), "192.0.2.1")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, true",
    "2001:db8:0:1::1, 2001:db8:0:2::1, false",
    "192.0.2.1, 192.0.2.2, false",
    "::1, ::2, false"
  })
  void aNetworkOfIPv6IsOneClient(String one, String other, boolean same) throws Exception {
    assertThat(client(one).equals(client(other))).isEqualTo(same);
  }

  private static boolean isLimited(RateLimit rate, String address) throws UnknownHostException {
    Client client = client(address);
    return IntStream.range(0, 5000).anyMatch(i -> rate.delay(client).isPresent());
  }

  private static Client client(String address) throws UnknownHostException {
    return new Client(InetAddress.getByName(address));
  }
}
