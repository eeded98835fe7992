package cuepoint.http.route;

import cuepoint.format.TalkPath;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.PercentEncoding;
import cuepoint.search.Filter.Field;
import cuepoint.video.Offset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of one of our pages that another site wants to embed.
 *
 * @param path within the service, decoded
 * @param parameters of its query
 * @param fragment what follows the {@code #}; empty if nothing does
 */
record EmbedAddress(String path, Map<String, List<String>> parameters, String fragment) {
  /** RFC 3986, appendix B, for the schemes that a page can have; a port is optional. */
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:[^/?#@]*@)?(?<host>[^/?#@:\\[\\]]+|\\[[^/?#@\\]]+])(?::(?<port>\\d{0,5}))?"
              + "(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TALK = Pattern.compile("/talks/([^/]+/[^/]+)");

  /** The parameters that pages share with their frames. */
  private static final List<String> ASKED =
      Stream.of(
              Stream.of("q", "typing"),
              Arrays.stream(Field.values()).map(Field::parameter),
              Arrays.stream(Field.values()).map(field -> "-" + field.parameter()),
              Stream.of("sort", "lang", "limit", "offset", "moments", "leadIn", "clip", "title"))
          .flatMap(names -> names)
          .toList();

  /**
   * Reads an address; ends the request with a problem if it is malformed or not one of ours.
   *
   * @param origin of the service, as of {@link cuepoint.http.message.Request#origin}
   */
  static EmbedAddress of(String url, String origin) {
    Matcher asked = parsed(url);
    Matcher own = parsed(origin);
    if (!host(asked).equals(host(own)) || !asked.group("path").startsWith(own.group("path"))) {
      throw HttpProblemException.missing("'" + url + "' is not an address of this service.");
    }
    try {
      return new EmbedAddress(
          PercentEncoding.decode(asked.group("path").substring(own.group("path").length())),
          PercentEncoding.parameters(Optional.ofNullable(asked.group("query")).orElse("")),
          Optional.ofNullable(asked.group("fragment")).orElse(""));
    } catch (HttpProblemException e) {
      throw wrong();
    }
  }

  private static Matcher parsed(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw wrong();
    }
    return parts;
  }

  /** The id of the talk whose page it is; empty if it is the page that answers a query. */
  Optional<String> talk() {
    Matcher talk = TALK.matcher(path);
    if (talk.matches()) {
      return Optional.of(talk.group(1));
    }
    boolean asks = !query().isBlank() || (isReel() && value("clip").isPresent());
    if (!asks || !(path.equals(PagePath.SEARCH) || isReel())) {
      throw HttpProblemException.missing(
          "Only answers, /?q=WORDS, reels, /reel?q=WORDS, and talks, /talks/EVENT/STEM, can be"
              + " embedded.");
    }
    return Optional.empty();
  }

  /** Whether it is the page that plays an answer. */
  boolean isReel() {
    return path.equals(PagePath.REEL);
  }

  /** What a reel is called by its address; the text of its query if it has no title. */
  String title() {
    return value("title").orElseGet(this::query);
  }

  /** The text of the query. */
  String query() {
    return value("q").orElse("");
  }

  /** The parameters of the same answer in a frame. */
  String asked() {
    return ASKED.stream()
        .flatMap(name -> values(name).map(value -> name + "=" + TalkPath.encoded(value)))
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
    return values(name).findFirst();
  }

  private Stream<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(text -> !text.isBlank());
  }

  /** Host and port; a port that is the default of a scheme counts as none. */
  private static String host(Matcher url) {
    String host = url.group("host").toLowerCase(Locale.ROOT);
    String port = Optional.ofNullable(url.group("port")).orElse("");
    return List.of("", "80", "443").contains(port) ? host : host + ":" + port;
  }

  private static HttpProblemException wrong() {
    return HttpProblemException.parameter(
        "url", "as the http or https address of an answer or of a talk");
  }
}
