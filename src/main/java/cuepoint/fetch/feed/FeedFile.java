package cuepoint.fetch.feed;

import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.WebAddress;
import cuepoint.language.LanguageTag;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A feed that was fetched.
 *
 * @param address where it was, to which its links are relative
 * @param guard decides where they may lead
 * @param feed what it says
 */
record FeedFile(URI address, AddressGuard guard, Feed feed) {

  /** Its language as a BCP 47 tag; feeds have {@code en-us}. */
  Optional<String> language() {
    return feed.language()
        .map(text -> Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag())
        .flatMap(LanguageTag::of);
  }

  /** What a link in it leads to; empty if it is no address. */
  Optional<URI> linked(String link) {
    return WebAddress.linked(address, link);
  }
}
