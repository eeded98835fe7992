package cuepoint.video;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Players that many sites have installed, recognised by the form of their addresses. */
final class InstalledPlayers {
  private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** PeerTube's UUIDs are short or long. */
  private static final Pattern PEERTUBE_PATH =
      Pattern.compile("(?:w|videos/(?:watch|embed))/(?<id>[0-9A-Za-z]{22}|" + UUID + ")(?:/.*)?");

  private static final Pattern PANOPTO_PATH =
      Pattern.compile("(?i)Panopto/Pages/(?<id>Viewer|Embed)\\.aspx");

  private static final Pattern FRONT_END_PATH =
      Pattern.compile("(?:embed|shorts|live|v|w)/(?<id>[\\w-]{11})");

  /** What hosts of front ends begin with: most instances are called as the program is. */
  private static final Pattern FRONT_END_HOST =
      Pattern.compile(
          "(?:invidious|inv|iv|piped|hyperpipe|poketube|poke|viewtube|cloudtube|yt)\\d*\\..+");

  /** Instances with other names, from the lists that Invidious and Piped publish. */
  private static final Set<String> FRONT_ENDS =
      Set.of(
          "yewtu.be",
          "invidio.us",
          "redirect.invidious.io",
          "vid.puffyan.us",
          "vid.priv.au",
          "y.com.sb");

  private InstalledPlayers() {}

  /**
   * The address stays that of the front end. On any other host the same form of address may be
   * somebody else's player, which the event's {@code jump_link} describes.
   */
  static Optional<Video> youTubeFrontEnd(Address address) {
    String host = address.host();
    return Optional.of(address)
        .filter(one -> FRONT_ENDS.contains(host) || FRONT_END_HOST.matcher(host).matches())
        .flatMap(one ->
            one.path().equals(List.of("watch")) ? one.parameter("v") : one.inPath(FRONT_END_PATH))
        .filter(id -> id.matches("[\\w-]{11}"))
        .map(id ->
            Player.video(
                Provider.YOUTUBE_FRONT_END, id, address.origin() + "/watch?v=" + id, address));
  }

  static Optional<Video> panopto(Address address) {
    return address
        .inPath(PANOPTO_PATH)
        .flatMap(page -> address.parameter("id"))
        .filter(id -> id.matches("(?i)" + UUID))
        .map(id ->
            Player.video(
                Provider.PANOPTO,
                id,
                address.origin() + "/Panopto/Pages/Viewer.aspx?id=" + id,
                address));
  }

  static Optional<Video> peerTube(Address address) {
    return address
        .inPath(PEERTUBE_PATH)
        .map(id ->
            Player.video(
                Provider.PEERTUBE,
                id,
                address.page().replace("/videos/embed/", "/videos/watch/"),
                address));
  }

  static Optional<Video> mediaFile(Address address) {
    return Optional.of(address)
        .filter(file -> !file.path().isEmpty() && MediaType.of(file.path().getLast()).isPresent())
        .map(file ->
            Player.video(
                Provider.MEDIA_FILE,
                file.path().getLast(),
                file.text().replaceFirst("#.*", ""),
                address));
  }
}
