package cuepoint.video;

import java.util.List;
import java.util.Optional;

/** A kind of player, recognised by the addresses of its videos. */
@FunctionalInterface
interface Player {

  /** All known players, the most specific addresses first. */
  List<Player> KNOWN =
      List.of(
          SitePlayers::youTube,
          SitePlayers::vimeo,
          SitePlayers::twitch,
          SitePlayers::dailymotion,
          SitePlayers::bilibili,
          SitePlayers::slidesLive,
          SitePlayers::mediaCcc,
          SitePlayers::archiveOrg,
          InstalledPlayers::youTubeFrontEnd,
          InstalledPlayers::panopto,
          InstalledPlayers::mediaFile,
          InstalledPlayers::peerTube);

  /** The video at an address; empty if another player has it. */
  Optional<Video> recognise(Address address);

  /**
   * A video that begins where its address says.
   *
   * @param url without an offset
   */
  static Video video(Provider provider, String id, String url, Address address) {
    return new Video(provider, id, url, address.startMillis(), "");
  }
}
