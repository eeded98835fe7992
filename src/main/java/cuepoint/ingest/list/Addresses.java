package cuepoint.ingest.list;

import cuepoint.metadata.VideoFields;
import cuepoint.video.Video;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses in the cells of a talk: of its videos, and of other pages. */
final class Addresses {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\]|]+");
  private static final Pattern BEHIND = Pattern.compile("[).,;]+$");
  private static final Pattern BETWEEN = Pattern.compile("[,;](?=https?://)");
  private static final Pattern ID = Pattern.compile("[\\w-]{11}");

  /** On these, what is not a video is a list of videos or a channel. */
  private static final Pattern YOUTUBE =
      Pattern.compile("(?:https?://)?(?:www\\.|m\\.)?youtube\\.com/.*");

  private final Set<String> videos = new LinkedHashSet<>();
  private final Set<String> related = new LinkedHashSet<>();

  static boolean isWeb(String address) {
    return Video.of(address, "").isPresent();
  }

  /** Adds the videos of a cell that has the id of one, or addresses. */
  void videos(String cell) {
    if (ID.matcher(cell).matches()) {
      videos.add("https://youtu.be/" + cell);
    }
    for (String address : in(cell)) {
      boolean list =
          !VideoFields.isPlayed(address)
              && YOUTUBE.matcher(address.toLowerCase(Locale.ROOT)).matches();
      (list ? related : videos).add(address);
    }
  }

  /** Adds the addresses of a cell, of which those that a known player plays are videos. */
  void pages(String cell) {
    in(cell).forEach(address -> (VideoFields.isPlayed(address) ? videos : related).add(address));
  }

  /** Adds the addresses of a cell, none of which is the talk's video. */
  void related(String cell) {
    related.addAll(in(cell));
  }

  private static List<String> in(String cell) {
    List<String> found =
        WEB.matcher(BETWEEN.matcher(cell).replaceAll(" "))
            .results()
            .map(address -> BEHIND.matcher(address.group()).replaceFirst(""))
            .filter(Addresses::isWeb)
            .toList();
    boolean bare = found.isEmpty() && isWeb(cell);
    return bare ? List.of(cell) : found;
  }

  List<String> videos() {
    return List.copyOf(videos);
  }

  /** Those that are not of videos. */
  List<String> related() {
    return related.stream().filter(address -> !videos.contains(address)).toList();
  }
}
