package cuepoint.collection;

import cuepoint.video.MediaType;
import cuepoint.video.Video;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a talk can be watched.
 *
 * @param files those of the talk
 * @param jumpLink template for unknown players; empty if none is given
 */
record TalkVideo(TalkFiles files, String jumpLink, FileProblems problems) {

  /**
   * The first that can be jumped into: of several, one may be a slide deck or a page.
   *
   * @param addresses those that the metadata name
   */
  Optional<Video> of(List<String> addresses) {
    Stream<Video> named = addresses.stream().flatMap(address -> at(address).stream());
    return Stream.concat(named, files.media().stream().map(this::local))
        .min(
            Comparator.comparing((Video video) -> !video.provider().hasJumpLinks())
                .thenComparing(video -> !video.hasSeconds()))
        .or(() -> files.namedVideo().flatMap(this::at));
  }

  /** A media file in the event's folder or beside the metadata, or a web address. */
  private Optional<Video> at(String address) {
    Optional<Video> file = file(address);
    if (file.isPresent() && MediaType.of(address).isPresent()) {
      return file;
    }
    Optional<Video> web = Video.of(address, jumpLink);
    if (web.isEmpty()) {
      problems.add(
          files.first(),
          0,
          "its video %s is neither a web address (https://...) nor a media file in the event's folder"
              .formatted(address));
    }
    return web;
  }

  private Optional<Video> file(String address) {
    Stream<Path> besideMetadata = files.metadata().stream().map(file -> file.resolveSibling(""));
    return Stream.concat(Stream.of(files.event().path()), besideMetadata)
        .flatMap(folder -> files.event().file(folder, address).stream())
        .filter(Files::isRegularFile)
        .map(this::local)
        .findFirst();
  }

  private Video local(Path file) {
    return Video.local(problems.nameOf(file));
  }
}
