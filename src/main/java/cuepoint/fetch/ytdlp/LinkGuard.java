package cuepoint.fetch.ytdlp;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides which of the addresses that yt-dlp found it is given again: those of the web, and those
 * in a private network only if the user typed one. Hosts that this machine cannot look up are left
 * to yt-dlp, which may ask a proxy.
 */
final class LinkGuard {
  /** What yt-dlp lists in place of an address: an id, perhaps behind the name of its site. */
  private static final Pattern ID = Pattern.compile("[\\w-]+(?::[\\w-]+)*");

  /** What programs in C take for an address in numbers, whatever the JDK says to it. */
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:0x[\\da-f]*|\\d+)\\.?");

  private final AddressGuard guard;

  private LinkGuard(AddressGuard guard) {
    this.guard = guard;
  }

  /** The guard for what an address leads to that the user gave. */
  static LinkGuard of(String typed, HostNames names) {
    Optional<URI> address = WebAddress.of(typed);
    if (address.isEmpty()) {
      return new LinkGuard(AddressGuard.ofPublic(names));
    }
    try {
      return new LinkGuard(AddressGuard.of(address.get(), names));
    } catch (FetchException e) {
      return new LinkGuard(AddressGuard.ofPublic(names));
    }
  }

  /** Why a track is not fetched; empty if it may be, or is here already. */
  Optional<Missing> refusal(Track track) {
    String link = track.file().path("url").asText("");
    return link.isEmpty() ? Optional.empty() : refusal(link);
  }

  /** Why a link is not followed; empty if it may be. */
  Optional<Missing> refusal(String link) {
    if (ID.matcher(link).matches()) {
      return Optional.empty();
    }
    // Before or behind a backslash: programs do not agree on where the host is.
    Optional<URI> address = WebAddress.of(link).filter(one -> link.indexOf('\\') < 0);
    if (address.isEmpty()) {
      return Optional.of(
          new Missing(Cause.REFUSED, "what is listed is no address of the web, http: or https:"));
    }
    try {
      guard.check(address.get());
      return Optional.empty();
    } catch (FetchException e) {
      boolean isRefused =
          e.why() == Cause.REFUSED || NUMBER.matcher(address.get().getHost()).matches();
      return Optional.of(new Missing(Cause.REFUSED, String.valueOf(e.getMessage())))
          .filter(missing -> isRefused);
    }
  }
}
