package cuepoint.http.address;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.message.HttpProblem;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Network;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {
  private static final String PUBLIC = "192.0.2.10";
  private static final String PROXY = "10.0.0.1";
  private static final Addresses BEHIND_PROXIES =
      new Addresses(Optional.empty(), List.of(), networks("10.0.0.0/8", "127.0.0.0/8", "::1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Forwarded: for=203.0.113.9 | 203.0.113.9",
        "Forwarded: for=203.0.113.9;proto=https;by=10.0.0.1 | 203.0.113.9",
        "forwarded: FOR=\"203.0.113.9:4711\" | 203.0.113.9",
        "Forwarded: for=\"[2001:db8::7]\" | 2001:db8:0:0:0:0:0:7",
        "Forwarded: for=\"[2001:db8::7]:80\"; proto=http | 2001:db8:0:0:0:0:0:7",
        "Forwarded: for=\"203.0.113\\.9\" | 203.0.113.9",
        "Forwarded: for=198.51.100.1, for=203.0.113.9, for=10.0.0.7 | 203.0.113.9",
        "Forwarded: for=10.0.0.9, for=10.0.0.8 | 10.0.0.9",
        "Forwarded: for=198.51.100.1, for=unknown | 10.0.0.1",
        "Forwarded: for=198.51.100.1, for=_hidden, for=10.0.0.7 | 10.0.0.7",
        "Forwarded: proto=https | 10.0.0.1",
        "X-Forwarded-For: 203.0.113.9 | 203.0.113.9",
        "X-Forwarded-For: 203.0.113.9:4711 | 203.0.113.9",
        "X-Forwarded-For: 2001:db8::7 | 2001:db8:0:0:0:0:0:7",
        "X-Forwarded-For: 127.0.0.1, 203.0.113.9 | 203.0.113.9",
        "X-Forwarded-For: 198.51.100.1,203.0.113.9 , 10.3.2.1 | 203.0.113.9",
        "X-Forwarded-For: 198.51.100.1 && X-Forwarded-For: 203.0.113.9 | 203.0.113.9",
        "X-Forwarded-For: 198.51.100.1, localhost | 10.0.0.1",
        "X-Forwarded-For: , | 10.0.0.1",
        "X-Forwarded-For: 203.0.113.9 && Forwarded: for=203.0.113.9 | 203.0.113.9",
        "X-Real-IP: 203.0.113.9 | 10.0.0.1"
      })
  void theClientIsTheLastThatIsNoTrustedProxy(String headers, String client) {
    Arrival arrival = arrival(PROXY, PUBLIC, Optional.of("a"), BEHIND_PROXIES, headers);
    assertThat(arrival.client().getHostAddress()).isEqualTo(client);
    assertThat(arrival.refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded: for=127.0.0.1;proto=https;host=evil.example",
        "Forwarded: for=\"",
        "X-Forwarded-For: 127.0.0.1 && X-Forwarded-Proto: https && X-Forwarded-Host: evil.example"
      })
  void nobodyElseIsBelieved(String headers) {
    Arrival arrival = arrival("203.0.113.9", PUBLIC, Optional.of("a"), BEHIND_PROXIES, headers);
    assertThat(arrival.client().getHostAddress()).isEqualTo("203.0.113.9");
    assertThat(arrival.origin()).isEqualTo("http://a");
    assertThat(arrival.refusal()).isEmpty();
    assertThat(arrival(PROXY, PUBLIC, Optional.of("a"), Addresses.ANY, headers).client())
        .isEqualTo(Network.address(PROXY).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded: for=\"198.51.100.1, for=203.0.113.9",
        "Forwarded: for=\"x, for=\"[2001:db8::7]\"",
        "Forwarded: for=[::1]",
        "Forwarded: for 203.0.113.9",
        "Forwarded: for=127.0.0.1 && X-Forwarded-For: 203.0.113.9",
        "Forwarded: for=203.0.113.9 && X-Forwarded-For: 127.0.0.1, 203.0.113.9"
      })
  void whatTheProxyCannotHaveMeantIsRefused(String headers) {
    Arrival arrival = arrival(PROXY, PUBLIC, Optional.of("a"), BEHIND_PROXIES, headers);
    assertThat(arrival.refusal()).map(HttpProblem::status).contains(400);
    assertThat(arrival.client().getHostAddress()).isEqualTo(PROXY);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void longHeadersNeedNeitherTimeNorStack() {
    String quoted = "Forwarded: for=203.0.113.9;by=\"" + "\\\"".repeat(100_000) + "\"";
    Arrival arrival = arrival(PROXY, PUBLIC, Optional.of("a"), BEHIND_PROXIES, quoted);
    assertThat(arrival.client().getHostAddress()).isEqualTo("203.0.113.9");
    String blank = "Forwarded: for=203.0.113.9;" + " ".repeat(200_000) + "x";
    assertThat(arrival(PROXY, PUBLIC, Optional.of("a"), BEHIND_PROXIES, blank).refusal())
        .map(HttpProblem::status)
        .contains(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-Proto: https | https://a:8080",
        "X-Forwarded-Proto: HTTPS | https://a:8080",
        "X-Forwarded-Proto: javascript | http://a:8080",
        "X-Forwarded-Proto: http, https | https://a:8080",
        "X-Forwarded-Host: talks.example.org | http://talks.example.org",
        "X-Forwarded-Host: Talks.Example.org:444 | http://talks.example.org:444",
        "Forwarded: for=203.0.113.9;proto=https;host=talks.example.org | https://talks.example.org",
        "Forwarded: for=198.51.100.1;host=evil.example, for=203.0.113.9;host=b;proto=https |"
            + " https://b",
        "Forwarded: for=203.0.113.9;host=b;proto=https, for=10.0.0.2;host=c;proto=http | https://b",
        "Forwarded: for=203.0.113.9;proto=https, for=10.0.0.2;host=c;proto=http | https://c"
      })
  void aTrustedProxyTellsTheAddress(String headers, String origin) {
    assertThat(arrival(PROXY, PUBLIC, Optional.of("a:8080"), BEHIND_PROXIES, headers))
        .returns(origin, Arrival::origin)
        .returns(Optional.empty(), Arrival::refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:4567",
        "a.localhost",
        "127.0.0.1:4567",
        "127.1.2.3",
        "[::1]:80"
      })
  void onTheWayOverLoopbackOnlyThisMachineIsMeant(String host) {
    assertThat(arrival("127.0.0.1", "127.0.0.1", Optional.of(host), Addresses.ANY, "").refusal())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "notlocalhost",
        "192.0.2.10",
        "127.0.0.1.evil.example"
      })
  void anotherNameMayBeAPageThatWantsIn(String host) {
    for (String headers : List.of("", "X-Forwarded-Host: localhost", "Forwarded: host=localhost")) {
      assertThat(
              arrival("127.0.0.1", "127.0.0.1", Optional.of(host), BEHIND_PROXIES, headers)
                  .refusal())
          .map(HttpProblem::status)
          .contains(421);
    }
    assertThat(arrival("203.0.113.9", PUBLIC, Optional.of(host), Addresses.ANY, "").refusal())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "talks.example.org, talks.example.org, true",
    "talks.example.org, TALKS.example.org:444, true",
    "talks.example.org, example.org, false",
    "talks.example.org, localhost, true",
    "talks.example.org, 192.0.2.10, true",
    "talks.example.org, 192.0.2.11, false",
    "*.example.org, talks.example.org, true",
    "*.example.org, example.org, false",
    "*.example.org, a.evilexample.org, false",
    "*, evil.example, true"
  })
  void allowedHostsAreAnswered(String allowed, String host, boolean answered) {
    Addresses addresses = new Addresses(Optional.empty(), List.of(allowed), networks(PROXY));
    assertThat(arrival("203.0.113.9", PUBLIC, Optional.of(host), addresses, "").refusal().isEmpty())
        .isEqualTo(answered);
    if (!host.startsWith("192")) {
      assertThat(
              arrival(PROXY, PUBLIC, Optional.empty(), addresses, "X-Forwarded-Host: " + host)
                  .refusal()
                  .isEmpty())
          .isEqualTo(answered);
    }
  }

  @Test
  void theBaseIsWhereItIsReachedWhateverIsAsked() {
    Addresses based =
        new Addresses(Optional.of("https://talks.example.org:444"), List.of(), List.of());
    for (String host : List.of("localhost:1", "talks.example.org", "talks.example.org:9")) {
      assertThat(arrival("127.0.0.1", "127.0.0.1", Optional.of(host), based, ""))
          .returns("https://talks.example.org:444", Arrival::origin)
          .returns(Optional.empty(), Arrival::refusal);
    }
    assertThat(arrival("127.0.0.1", "127.0.0.1", Optional.of("evil.example"), based, "").refusal())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a\"b", "a<b>", "a b", "user@host", "a/b", "a:b", "a:", "[::1", "a,b", "{a}"})
  void whatNamesNoHostIsRefused(String host) {
    assertThat(arrival(PROXY, PUBLIC, Optional.of(host), BEHIND_PROXIES, "").refusal())
        .map(HttpProblem::status)
        .contains(400);
    if (!host.isEmpty() && !host.contains(",")) {
      assertThat(
              arrival(PROXY, PUBLIC, Optional.empty(), BEHIND_PROXIES, "X-Forwarded-Host: " + host)
                  .refusal())
          .map(HttpProblem::status)
          .contains(400);
    }
  }

  @Test
  void withoutAHostItIsReachedWhereItIs() {
    assertThat(arrival("127.0.0.1", "127.0.0.1", Optional.empty(), Addresses.ANY, "").origin())
        .isEqualTo("http://127.0.0.1:4567");
    assertThat(arrival("::1", "::1", Optional.empty(), Addresses.ANY, "").origin())
        .isEqualTo("http://[0:0:0:0:0:0:0:1]:4567");
  }

  private static Arrival arrival(
      String peer, String local, Optional<String> host, Addresses addresses, String headers) {
    return Arrival.of(
        Network.address(peer).orElseThrow(),
        new InetSocketAddress(Network.address(local).orElseThrow(), 4567),
        host,
        name ->
            headers
                .transform(all -> Arrays.stream(all.split(" && ", -1)))
                .map(line -> line.split(": *", 2))
                .filter(line -> line[0].equalsIgnoreCase(name))
                .map(line -> line[1].strip())
                .toList(),
        addresses);
  }

  private static List<Network> networks(String... texts) {
    return Arrays.stream(texts).map(text -> Network.parse(text).orElseThrow()).toList();
  }
}
