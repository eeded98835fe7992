package cuepoint.collection.name;

import cuepoint.collection.name.TalkFile.Role;
import cuepoint.language.LanguageTag;
import cuepoint.video.VideoId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the video ids in the names of a folder's files: {@code TITLE [ID]}, as yt-dlp writes it,
 * {@code ID__TITLE_transcript}, and {@code TITLE-ID} where another file is named by that id. What
 * looks like a word, {@code [translation]}, is an id only where yt-dlp's {@code .info.json} has the
 * same name, or another file is named by it.
 */
public final class TalkNames {
  private static final Pattern YT_DLP = Pattern.compile("(.*?) ?\\[([\\w-]{11})\\]");
  private static final Pattern YOUTUBE_DL = Pattern.compile("(.+)-([\\w-]{11})");
  private static final Pattern ID_FIRST = Pattern.compile("([\\w-]{11})__(.+?)(?:_transcript)?");

  /** {@code 38c3-123-eng-deu-Title_hd}: the conference, the talk's number and its languages. */
  private static final Pattern MEDIA_CCC =
      Pattern.compile(
          "([a-z0-9]+-\\d{1,6})-([a-z]{3})(?:-[a-z]{3})*-"
              + "(.+?)(?:_(?:(?:webm|h264|av1)-)?(?:hd|sd|mp3|opus|audio))?");

  private static final Pattern ID = Pattern.compile("[\\w-]{11}");

  private final Set<String> ids = new HashSet<>();

  TalkNames(Collection<TalkFile> files) {
    for (TalkFile file : files) {
      Matcher last = YT_DLP.matcher(file.stem());
      if (last.matches() && (file.role() == Role.YT_DLP || VideoId.isRandom(last.group(2)))) {
        ids.add(last.group(2));
      }
      Matcher first = ID_FIRST.matcher(file.stem());
      if (first.matches() && VideoId.isRandom(first.group(1))) {
        ids.add(first.group(1));
      }
      if (ID.matcher(file.stem()).matches() && VideoId.isRandom(file.stem())) {
        ids.add(file.stem());
      }
    }
  }

  /** Reads a stem, in NFC. */
  public TalkName of(String stem) {
    if (ids.contains(stem)) {
      return new TalkName(stem, stem, Optional.of(stem));
    }
    Matcher last = YT_DLP.matcher(stem);
    if (last.matches() && ids.contains(last.group(2))) {
      return TalkName.of(stem, last.group(1), last.group(2));
    }
    Matcher first = ID_FIRST.matcher(stem);
    if (first.matches() && ids.contains(first.group(1))) {
      return TalkName.of(stem, first.group(2), first.group(1));
    }
    Matcher end = YOUTUBE_DL.matcher(stem);
    if (end.matches() && ids.contains(end.group(2))) {
      return TalkName.of(stem, end.group(1), end.group(2));
    }
    Matcher numbered = MEDIA_CCC.matcher(stem);
    return numbered.matches() && LanguageTag.read(numbered.group(2)).isPresent()
        ? TalkName.of(numbered.group(1), numbered.group(3))
        : TalkName.of(stem);
  }
}
