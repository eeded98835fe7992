package cuepoint.ingest.markup;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the playlists and channels that a post links to. */
public final class VideoLists {
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)https?://(?:(?:www|m|music)\\.)?(?:"
              + "youtube(?:-nocookie)?\\.com/(?:playlist\\?(?:\\w{1,20}=[\\w-]{1,99}&)?list=[\\w-]{2,99}"
              + "|(?:@|channel/|c/|user/)[\\w.%-]{1,99}(?:/(?:videos|streams|playlists)\\b)?"
              + "|embed/videoseries\\?(?:\\w{1,20}=[\\w-]{1,99}&)?list=[\\w-]{2,99})"
              + "|vimeo\\.com/(?:showcase|album|channels)/[\\w-]{1,99}"
              + "|media\\.ccc\\.de/c/[\\w.-]{1,99}|[\\w.-]{4,99}/w/p/[\\w-]{10,99})");

  private VideoLists() {}

  /** Their addresses in the order of the post, each once; they hold nothing that a shell reads. */
  public static List<String> in(Element body) {
    Stream<String> links =
        body.select("a[href], iframe[src]").stream()
            .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"));
    return Stream.concat(links, Stream.of(body.wholeText()))
        .flatMap(text -> LIST.matcher(text).results().map(MatchResult::group))
        .map(address -> address.replaceFirst("[.]+$", ""))
        .distinct()
        .toList();
  }
}
