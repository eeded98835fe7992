package cuepoint.ingest.markup;

import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * A tag that a generator replaces: Hugo's {@code {{< youtube ID >}}}, Zola's {@code {{
 * youtube(id="ID") }}}, Jekyll's {@code {% include youtube.html id="ID" %}}, or an element of JSX.
 *
 * @param name in lower case, such as {@code youtube}
 * @param values those without a name, in order
 * @param named those with a name, by it, in lower case
 */
record Shortcode(String name, List<String> values, Map<String, String> named) {
  private static final Pattern NAME =
      Pattern.compile(
          "\\s*[<%-]?\\s*(?:include(?:_cached)?\\s+|render\\s+)?['\"]?([\\w./-]{2,60})");

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:([\\w-]{1,40})\\s{0,5}[=:]\\s{0,5})?"
              + "(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\\s,()\"'<>%|]+))");

  private static final List<String> ID_NAMES =
      List.of(
          "id",
          "videoid",
          "video_id",
          "video-id",
          "youtubeid",
          "youtube_id",
          "data-videoid",
          "data-video-id",
          "data-youtube-id",
          "data-id",
          "code",
          "video",
          "v",
          "key");

  private static final List<String> START_NAMES =
      List.of("start", "t", "time", "starttime", "start-at", "data-start", "params");

  private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");
  private static final Pattern VIMEO_ID = Pattern.compile("\\d{5,12}(?:/[0-9a-f]{6,})?");
  private static final Pattern SECONDS = Pattern.compile("(?:start=|t=)?(\\d{1,6})s?");

  /** Reads what is inside a tag; empty if it has no name. */
  static Optional<Shortcode> of(String inside) {
    Matcher name = NAME.matcher(inside);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    Matcher argument = ARGUMENT.matcher(inside);
    for (int at = name.end(); at < inside.length() && argument.find(at); at = argument.end()) {
      String value = firstOf(argument, 2, 3, 4, 5);
      if (argument.group(1) == null) {
        values.add(value);
      } else {
        named.putIfAbsent(argument.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    String called = name.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(new Shortcode(called, values, named));
  }

  private static String firstOf(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }

  /** The link in HTML, if it shows a video. */
  Optional<String> link() {
    return address()
        .map(address ->
            "<a href=\"" + Entities.escape(address) + "\">" + Entities.escape(title()) + "</a>");
  }

  /** What it says of the video. */
  String title() {
    return named.getOrDefault(
        "title", named.getOrDefault("caption", named.getOrDefault("alt", "")));
  }

  /** The address of the video that it shows. */
  Optional<String> address() {
    List<String> all = new ArrayList<>(values);
    all.addAll(named.values());
    if (all.contains("playlist") || named.containsKey("playlist")) {
      return Optional.empty();
    }
    return all.stream().filter(Addresses::isVideo).findFirst().or(this::byId);
  }

  private Optional<String> byId() {
    String site =
        name
            + " "
            + named.getOrDefault("provider", "")
            + " "
            + named.getOrDefault("type", "")
            + " "
            + named.getOrDefault("host", "");
    List<String> ids = new ArrayList<>();
    ID_NAMES.forEach(id -> Optional.ofNullable(named.get(id)).ifPresent(ids::add));
    ids.addAll(values);
    if (site.contains("vimeo")) {
      return first(ids, VIMEO_ID, "https://vimeo.com/").map(url -> url + start("#t="));
    }
    boolean youTube = site.contains("youtube") || name.matches("(?:lite-?)?yt(?:[-_.].*)?");
    return youTube
        ? first(ids, YOUTUBE_ID, "https://youtu.be/").map(url -> url + start("?t="))
        : Optional.empty();
  }

  private static Optional<String> first(List<String> ids, Pattern form, String site) {
    return ids.stream()
        .filter(id -> form.matcher(id).matches())
        .map(id -> site + id)
        .filter(url -> Video.of(url, "").isPresent())
        .findFirst();
  }

  private String start(String parameter) {
    return START_NAMES.stream()
        .flatMap(field -> Optional.ofNullable(named.get(field)).stream())
        .map(SECONDS::matcher)
        .filter(Matcher::matches)
        .map(seconds -> parameter + seconds.group(1))
        .findFirst()
        .orElse("");
  }
}
