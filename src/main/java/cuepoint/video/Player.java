package cuepoint.video;

import java.util.List;
import java.util.Optional;

/** A kind of player, recognised by the addresses of its videos. */
@FunctionalInterface
interface Player {

  /** All known players, the most specific addresses first. */
  List<Player> KNOWN =
      List.of(
          Player::youTube,
          Player::vimeo,
          Player::mediaCcc,
          Player::archiveOrg,
          Player::mediaFile,
          Player::peerTube);

  /** The video at an address; empty if another player has it. */
  Optional<Video> recognise(Address address);

  private static Optional<Video> youTube(Address address) {
    Optional<String> id =
        switch (address.host()) {
          case "youtu.be" -> address.segment(0);
          case "youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com" ->
              address
                  .parameter("v")
                  .or(() -> address.after(List.of("embed", "shorts", "live", "v", "e")));
          default -> Optional.empty();
        };
    return id.filter(name -> name.matches("[\\w-]{6,20}"))
        .map(name -> video(Provider.YOUTUBE, name, "https://youtu.be/" + name, address));
  }

  private static Optional<Video> vimeo(Address address) {
    if (!List.of("vimeo.com", "player.vimeo.com").contains(address.host())) {
      return Optional.empty();
    }
    return address.path().stream()
        .filter(part -> part.matches("\\d+"))
        .findFirst()
        .map(id -> video(Provider.VIMEO, id, vimeoPage(id, address), address));
  }

  /** An unlisted video has a hash beside its id, in the path or as {@code h}. */
  private static String vimeoPage(String id, Address address) {
    int next = address.path().indexOf(id) + 1;
    Optional<String> unlisted =
        address.segment(next).or(() -> address.parameter("h")).filter(h -> h.matches("[0-9a-f]+"));
    return "https://vimeo.com/" + id + unlisted.map(h -> "/" + h).orElse("");
  }

  private static Optional<Video> mediaCcc(Address address) {
    return on("media.ccc.de", address)
        .flatMap(ccc -> ccc.after(List.of("v")))
        .map(slug -> video(Provider.MEDIA_CCC, slug, "https://media.ccc.de/v/" + slug, address));
  }

  private static Optional<Video> archiveOrg(Address address) {
    return on("archive.org", address)
        .flatMap(archive -> archive.after(List.of("details", "embed")))
        .map(id -> video(Provider.ARCHIVE_ORG, id, "https://archive.org/details/" + id, address));
  }

  /** PeerTube runs on any host; its addresses have a short or a long UUID. */
  private static Optional<Video> peerTube(Address address) {
    boolean old = address.segment(0).filter("videos"::equals).isPresent();
    Optional<String> id =
        old
            ? address
                .segment(1)
                .filter(List.of("watch", "embed")::contains)
                .flatMap(w -> address.segment(2))
            : address.after(List.of("w"));
    return id.filter(
            name -> name.matches("[0-9A-Za-z]{22}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(name ->
            video(
                Provider.PEERTUBE,
                name,
                address.page().replace("/videos/embed/", "/videos/watch/"),
                address));
  }

  private static Optional<Video> mediaFile(Address address) {
    return Optional.of(address)
        .filter(file -> !file.path().isEmpty() && MediaType.of(file.path().getLast()).isPresent())
        .map(file ->
            video(
                Provider.MEDIA_FILE,
                file.path().getLast(),
                file.text().replaceFirst("#.*", ""),
                address));
  }

  private static Optional<Address> on(String host, Address address) {
    return Optional.of(address).filter(one -> one.host().equals(host));
  }

  private static Video video(Provider provider, String id, String url, Address address) {
    return new Video(provider, id, url, address.startMillis(), "");
  }
}
