package cuepoint.collection.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a talk's file contains.
 *
 * @param stem the name without language and extension
 * @param title the stem as a person would write it
 * @param videoId the YouTube id in it: {@code TITLE [ID]}, as yt-dlp writes it, or {@code
 *     ID__TITLE_transcript}
 */
public record TalkName(String stem, String title, Optional<String> videoId) {
  private static final Pattern YT_DLP = Pattern.compile("(.*?) ?\\[([\\w-]{11})\\]");
  private static final Pattern ID_FIRST = Pattern.compile("([\\w-]{11})__(.+?)(?:_transcript)?");

  public static TalkName of(String stem) {
    Matcher last = YT_DLP.matcher(stem);
    if (last.matches()) {
      return new TalkName(stem, title(last.group(1), stem), Optional.of(last.group(2)));
    }
    Matcher first = ID_FIRST.matcher(stem);
    return first.matches()
        ? new TalkName(stem, title(first.group(2), stem), Optional.of(first.group(1)))
        : new TalkName(stem, title(stem, stem), Optional.empty());
  }

  private static String title(String name, String stem) {
    String title = name.replace('_', ' ').strip();
    return title.isEmpty() ? stem : title;
  }

  /** What the files of a talk have in common: the video id, or else the stem. */
  public String key() {
    return videoId.orElse(stem);
  }
}
