package cuepoint.http.address;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Network;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a proxy says about a request that it passes on: RFC 7239, or the headers that were usual
 * before it.
 *
 * @param client who asked the proxy; empty if it does not tell
 * @param scheme by which it was asked: {@code http} or {@code https}
 * @param host by which it was asked, unchecked
 */
record Forwarding(Optional<InetAddress> client, Optional<String> scheme, Optional<String> host) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final String TOKEN = "[!#$%&'*+.^_`|~\\w-]++";

  /**
   * A pair of RFC 7239, section 4, and what ends it. It takes back nothing, so that a long header
   * needs neither time nor stack.
   */
  private static final Pattern PAIR =
      Pattern.compile(
          ("\\s*+(?:(?<name>%1$s)=(?:(?<token>%1$s)|\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"))?+"
                  + "\\s*+(?<end>[;,]|$)")
              .formatted(TOKEN));

  /** An address with perhaps a port: RFC 7239, section 6. */
  private static final Pattern NODE =
      Pattern.compile("\\[(?<six>[^\\]]*)](?::\\w+)?|(?<four>[\\d.]+)(?::\\w+)?|(?<bare>.*)");

  /**
   * What trusted proxies say together: the word of each is taken about the one before it, up to the
   * first that is not trusted, which is the client.
   *
   * @param peer which opened the connection
   * @param headers the values of a header, in order
   * @throws HttpProblemException 400 if what they say cannot be read, or contradicts itself
   */
  static Forwarding of(
      InetAddress peer, Function<String, List<String>> headers, Addresses addresses) {
    Forwarding told = new Forwarding(Optional.of(peer), Optional.empty(), Optional.empty());
    if (!addresses.trusts(peer)) {
      return told;
    }
    for (Forwarding next : all(headers).reversed()) {
      told = next.or(told);
      if (next.client.filter(addresses::trusts).isEmpty()) {
        return told;
      }
    }
    return told;
  }

  /** The same, and what it does not say as another says it. */
  private Forwarding or(Forwarding other) {
    return new Forwarding(client.or(other::client), scheme.or(other::scheme), host.or(other::host));
  }

  /** The last proxy last. */
  private static List<Forwarding> all(Function<String, List<String>> headers) {
    List<Forwarding> standard =
        headers.apply("Forwarded").stream().flatMap(line -> standard(line).stream()).toList();
    List<Forwarding> usual = usual(headers);
    if (!standard.isEmpty()
        && !headers.apply("X-Forwarded-For").isEmpty()
        && !clients(standard).equals(clients(usual))) {
      throw HttpProblemException.malformed(
          "The headers 'Forwarded' and 'X-Forwarded-For' contradict each other.");
    }
    return standard.isEmpty() ? usual : standard;
  }

  private static List<Optional<InetAddress>> clients(List<Forwarding> all) {
    return all.stream().map(Forwarding::client).toList();
  }

  /** The headers that most proxies send. What is said once is about the request to the last. */
  private static List<Forwarding> usual(Function<String, List<String>> headers) {
    Optional<String> scheme = last(headers.apply("X-Forwarded-Proto")).flatMap(Forwarding::scheme);
    Optional<String> host = last(headers.apply("X-Forwarded-Host"));
    List<Forwarding> all =
        headers.apply("X-Forwarded-For").stream()
            .flatMap(Forwarding::split)
            .map(node -> new Forwarding(address(node), scheme, host))
            .toList();
    return all.isEmpty() && (scheme.isPresent() || host.isPresent())
        ? List.of(new Forwarding(Optional.empty(), scheme, host))
        : all;
  }

  private static List<Forwarding> standard(String line) {
    List<Forwarding> all = new ArrayList<>();
    Map<String, String> said = new HashMap<>();
    Matcher pair = PAIR.matcher(line);
    int at = 0;
    do {
      if (!pair.region(at, line.length()).lookingAt()) {
        throw HttpProblemException.malformed("The header 'Forwarded' cannot be read.");
      }
      if (pair.group("name") != null) {
        said.put(pair.group("name").toLowerCase(Locale.ROOT), value(pair));
      }
      if (!pair.group("end").equals(";")) {
        all.add(of(said));
        said.clear();
      }
      at = pair.end();
    } while (at < line.length());
    return all;
  }

  private static Forwarding of(Map<String, String> said) {
    return new Forwarding(
        Optional.ofNullable(said.get("for")).flatMap(Forwarding::address),
        Optional.ofNullable(said.get("proto")).flatMap(Forwarding::scheme),
        Optional.ofNullable(said.get("host")));
  }

  private static String value(Matcher pair) {
    return Optional.ofNullable(pair.group("token"))
        .orElseGet(() -> pair.group("quoted").replaceAll("\\\\(.)", "$1"));
  }

  private static Optional<InetAddress> address(String node) {
    Matcher parts = NODE.matcher(node);
    return parts.matches()
        ? Stream.of("six", "four", "bare")
            .flatMap(name -> Stream.ofNullable(parts.group(name)))
            .findFirst()
            .flatMap(Network::address)
        : Optional.empty();
  }

  private static Optional<String> scheme(String text) {
    return Optional.of(text.toLowerCase(Locale.ROOT)).filter(SCHEMES::contains);
  }

  private static Optional<String> last(List<String> lines) {
    return lines.stream()
        .flatMap(Forwarding::split)
        .filter(text -> !text.isEmpty())
        .reduce((one, next) -> next);
  }

  private static Stream<String> split(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip);
  }
}
