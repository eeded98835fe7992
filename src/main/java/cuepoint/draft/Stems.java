package cuepoint.draft;

import cuepoint.file.FileStem;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names for the files of the talks of a source, each given once. */
public final class Stems {
  /** In lower case, as some file systems have no other. */
  private final Set<String> given = new HashSet<>();

  /**
   * The name for a talk: the id of its video, if that begins with the talk; else its title, with
   * its day and a number where the title alone is taken.
   */
  public String of(TalkMetadata talk) {
    String title = title(talk);
    Stream<String> numbered = Stream.iterate(2, i -> i + 1).map(i -> title + "-" + i);
    return Stream.of(ids(talk).stream(), Stream.of(title), dated(title, talk).stream(), numbered)
        .flatMap(names -> names)
        .filter(name -> given.add(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
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
