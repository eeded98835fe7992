package cuepoint.collection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a talk's file tells.
 *
 * @param stem the name without language and extension
 * @param title the stem as a person would write it
 * @param videoId the YouTube id in it, as yt-dlp writes it: {@code TITLE [ID]}
 */
record TalkName(String stem, String title, Optional<String> videoId) {
  private static final Pattern YT_DLP = Pattern.compile("(.*?) ?\\[([\\w-]{11})\\]");
  private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");

  static TalkName of(String stem) {
    Matcher named = YT_DLP.matcher(stem);
    if (named.matches()) {
      return new TalkName(
          stem, named.group(1).isBlank() ? stem : named.group(1), Optional.of(named.group(2)));
    }
    return new TalkName(stem, stem.replace('_', ' ').strip(), Optional.empty());
  }

  /** What files of the same talk share: the video id, or else the stem. */
  String key() {
    return videoId.orElse(stem);
  }

  /** Whether the whole stem may be a YouTube id. */
  static boolean looksLikeVideoId(String stem) {
    return YOUTUBE_ID.matcher(stem).matches();
  }
}
