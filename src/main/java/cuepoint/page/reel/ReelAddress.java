package cuepoint.page.reel;

import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.format.link.PagePath;
import cuepoint.page.answer.SearchAddress;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Precision;
import cuepoint.video.Playback;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of reels, within the service. */
public final class ReelAddress {
  /** The longest title that a person may give to a reel, in UTF-16 units. */
  public static final int MAX_TITLE = 500;

  private ReelAddress() {}

  /** The reel of the moments of one page of an answer. */
  public static String of(Query query) {
    return of(query, "");
  }

  /** The same with a title; an empty one is none. */
  static String of(Query query, String title) {
    StringBuilder address = new StringBuilder(PagePath.REEL);
    address.append(SearchAddress.of(query).substring(PagePath.SEARCH.length()));
    add(address, "limit", query.limit(), Query.DEFAULT_LIMIT, "");
    add(address, "offset", query.offset(), 0, "");
    add(address, "moments", query.moments(), Query.DEFAULT_MOMENTS, "");
    add(
        address,
        "leadIn",
        query.leadInMillis(),
        Query.DEFAULT_LEAD_IN_MILLIS,
        Timecode.seconds(query.leadInMillis()));
    if (!title.isEmpty()) {
      address.append("&title=").append(TalkPath.encoded(title));
    }
    return address.toString();
  }

  private static void add(
      StringBuilder address, String name, long value, long usual, String written) {
    if (value != usual) {
      address.append('&').append(name).append('=').append(written.isEmpty() ? value : written);
    }
  }

  /** The reel of clips that a person has picked. */
  public static String of(List<String> clips, String title) {
    Stream<String> named =
        title.isEmpty() ? Stream.of() : Stream.of("title=" + TalkPath.encoded(title));
    Stream<String> picked = clips.stream().map(clip -> "clip=" + encoded(clip));
    return Stream.concat(named, picked).collect(Collectors.joining("&", PagePath.REEL + "?", ""));
  }

  /** With the characters of a clip that mean nothing in a query: RFC 3986, section 3.4. */
  private static String encoded(String clip) {
    return TalkPath.encoded(clip).replace("%2F", "/").replace("%40", "@").replace("%2C", ",");
  }

  /** How many moments of an answer can be played on our pages. */
  public static long playable(Hits hits) {
    return hits.hits().stream()
        .filter(hit -> Playback.of(hit.talk().video()).isHere())
        .flatMap(hit -> hit.moments().stream())
        .filter(moment -> moment.precision() != Precision.TALK)
        .count();
  }
}
