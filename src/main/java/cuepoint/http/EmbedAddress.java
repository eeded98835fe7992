package cuepoint.http;

import cuepoint.format.TalkPath;
import cuepoint.video.Offset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.util.MultiMap;

/**
 * The address of one of our pages that somebody wants to embed.
 *
 * @param path decoded
 * @param parameters of its query
 * @param fragment what follows the {@code #}; empty where nothing does
 */
record EmbedAddress(String path, MultiMap<String> parameters, String fragment) {
  private static final Pattern TALK = Pattern.compile("/talks/([^/]+/[^/]+)");

  /** What {@code /} and {@code /embed} understand alike. */
  private static final List<String> ASKED =
      List.of(
          "q",
          "event",
          "speaker",
          "since",
          "until",
          "language",
          "captions",
          "limit",
          "offset",
          "moments",
          "leadIn");

  /**
   * Reads an address; ends the request with a problem where it is none, or not one of ours.
   *
   * @param origin where the service is reached: {@code https://talks.example.org}
   */
  static EmbedAddress of(String url, String origin) {
    try {
      HttpURI uri = new HttpURI(url);
      if (!List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
        throw wrong();
      }
      if (!host(uri).equals(host(new HttpURI(origin)))) {
        throw ProblemException.missing("'" + url + "' is not an address of this service.");
      }
      return of(uri);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static EmbedAddress of(HttpURI uri) {
    MultiMap<String> parameters = new MultiMap<>();
    uri.decodeQueryTo(parameters);
    return new EmbedAddress(
        String.valueOf(uri.getDecodedPath()),
        parameters,
        Optional.ofNullable(uri.getFragment()).orElse(""));
  }

  /** The id of the talk whose page it is; empty where it is the page that answers a query. */
  Optional<String> talk() {
    Matcher talk = TALK.matcher(path);
    if (talk.matches()) {
      return Optional.of(talk.group(1));
    }
    if (!path.equals("/") || query().isBlank()) {
      throw ProblemException.missing(
          "Only answers, /?q=WORDS, and talks, /talks/EVENT/STEM, can be embedded.");
    }
    return Optional.empty();
  }

  /** The words that are asked for. */
  String query() {
    return value("q").orElse("");
  }

  /** The query of the same answer in a frame. */
  String asked() {
    return ASKED.stream()
        .flatMap(name -> value(name).map(value -> name + "=" + TalkPath.encoded(value)).stream())
        .collect(Collectors.joining("&"));
  }

  /** The moment that it leads to, in ms. */
  Optional<Long> start() {
    return value("t")
        .or(() ->
            Optional.of(fragment).filter(it -> it.startsWith("t=")).map(it -> it.substring(2)))
        .flatMap(Offset::millis);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(parameters.getValue(name, 0)).filter(text -> !text.isBlank());
  }

  /** Host and port; the port that goes without saying is none. */
  private static String host(HttpURI uri) {
    int port = uri.getPort();
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    return port <= 0 || port == 80 || port == 443 ? host : host + ":" + port;
  }

  private static ProblemException wrong() {
    return Parameters.wrong("url", "as the http or https address of an answer or of a talk");
  }
}
