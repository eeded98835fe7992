package cuepoint.ingest.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a link or heading are worth as the title of a talk. */
public final class LinkText {
  /** Words that say what is behind a link, not what it is about. */
  private static final Set<String> GENERIC =
      Set.of(
          ("the this that these a an my his her their our its your full whole entire complete"
                  + " original recorded official conference session sessions see watch watching"
                  + " view play click press also on at in via of for to and or from it me live"
                  + " great here there link links url video videos recording recordings record"
                  + " talk talks presentation presentations keynote keynotes lecture stream"
                  + " livestream screencast podcast episode audio youtube yt vimeo peertube"
                  + " twitch dailymotion archive org internet media ccc mp4 webm mp3 ogg opus hd"
                  + " sd download mirror replay vod now online embed embedded player slides deck"
                  + " pdf notes code repo github part day schedule program agenda speaker"
                  + " speakers abstract lightning featured favorites favourites com www"
                  + " aufzeichnung aufzeichnungen vortrag vorträge hier ansehen das der die zum"
                  + " zur vidéo vidéos ici voir la le les enregistrement conférence vídeo vídeos"
                  + " aquí aqui ver charla grabación palestra 動画 録画 视频 録音 видео запись"
                  + " доклад")
              .split(" "));

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}p?");
  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(@▶ ]*(?:\\d{1,2}:)?\\d{1,3}:\\d\\d[\\])]?|\\d{1,2}h\\d{1,2}m(?:\\d{1,2}s)?");

  private LinkText() {}

  /** Whether each word of it could stand before any video. */
  public static boolean isGeneric(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .allMatch(word -> GENERIC.contains(word) || NUMBER.matcher(word).matches());
  }

  /** Whether it is a place in a video, {@code 12:30}. */
  public static boolean isTime(String text) {
    return TIME.matcher(text.strip()).matches();
  }
}
