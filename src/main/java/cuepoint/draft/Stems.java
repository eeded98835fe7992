package cuepoint.draft;

import cuepoint.file.FileStem;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names for the files of talks, each given once. */
public final class Stems {
  /**
   * The least number that may be free behind each; in lower case, as some file systems have no
   * other.
   */
  private final Map<String, Integer> taken = new HashMap<>();

  /** Takes a name, whatever its case; false if it was taken before. */
  public boolean take(String stem) {
    return taken.putIfAbsent(key(stem), 2) == null;
  }

  /** A name if it is free, or else with a number. It is not taken yet. */
  public String free(String stem) {
    Integer number = taken.get(key(stem));
    if (number == null) {
      return stem;
    }
    while (taken.containsKey(key(stem + "-" + number))) {
      number++;
    }
    taken.put(key(stem), number);
    return stem + "-" + number;
  }

  /** Takes a name if it is free, or else with a number. */
  public String unique(String stem) {
    String free = free(stem);
    take(free);
    return free;
  }

  private static String key(String stem) {
    return stem.toLowerCase(Locale.ROOT);
  }

  /**
   * The name for a talk: the id of its video, if that begins with the talk; else its title, with
   * its day and a number where the title alone is taken.
   */
  public String of(TalkMetadata talk) {
    String title = title(talk);
    return Stream.of(ids(talk), Optional.of(title), dated(title, talk))
        .flatMap(Optional::stream)
        .filter(this::take)
        .findFirst()
        .orElseGet(() -> unique(title));
  }

  private static Optional<String> ids(TalkMetadata talk) {
    return videos(talk)
        .filter(video -> !video.id().isEmpty() && video.startMillis() == 0)
        .filter(video -> talk.startMillis().orElse(0L) == 0)
        .findFirst()
        .map(video -> FileStem.ofId(video.id()));
  }

  private static String title(TalkMetadata talk) {
    return FileStem.of(talk.title().or(() -> place(talk)).orElse(""));
  }

  /** The video and where the talk begins in it. */
  private static Optional<String> place(TalkMetadata talk) {
    return videos(talk)
        .findFirst()
        .map(video ->
            (video.id().isEmpty() ? video.url() : video.id())
                + "-"
                + talk.startMillis().orElse(video.startMillis()) / 1000);
  }

  private static Stream<Video> videos(TalkMetadata talk) {
    return talk.videos().stream().flatMap(address -> Video.of(address, "").stream());
  }

  private static Optional<String> dated(String title, TalkMetadata talk) {
    return talk.recorded().map(LocalDate::toString).map(day -> title + "-" + day);
  }
}
