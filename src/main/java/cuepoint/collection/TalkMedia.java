package cuepoint.collection;

import cuepoint.file.RegularFile;
import cuepoint.video.Address;
import cuepoint.video.ImageType;
import cuepoint.video.MediaType;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a talk can be watched, its picture, and pages about it.
 *
 * @param files those of the talk
 * @param jumpLink template for unknown players; empty if none is given
 */
record TalkMedia(TalkFiles files, String jumpLink, FileProblems problems) {

  /**
   * The first that can be jumped into: of several, one may be a slide deck or a page.
   *
   * @param addresses those that the metadata name
   */
  Optional<Video> video(List<String> addresses) {
    Stream<Video> named = addresses.stream().flatMap(address -> at(address).stream());
    return Stream.concat(named, files.media().stream().map(this::local))
        .min(
            Comparator.comparing((Video video) -> !video.provider().hasJumpLinks())
                .thenComparing(video -> !video.hasSeconds()))
        .or(() -> files.namedVideo().flatMap(this::at));
  }

  /**
   * The path of a picture in the collection, with forward slashes: of the file that the metadata
   * name, or else of one beside the others.
   *
   * @param stated what the metadata say; an address of the web is not shown
   */
  Optional<String> thumbnail(Optional<String> stated) {
    Stream<Path> named =
        stated.filter(name -> ImageType.of(name).isPresent()).flatMap(this::inEvent).stream();
    return Stream.concat(named, files.thumbnails().stream())
        .filter(this::isShown)
        .map(problems::nameOf)
        .findFirst();
  }

  private boolean isShown(Path picture) {
    try {
      RegularFile.check(picture, ImageType.MAX_BYTES);
      return true;
    } catch (IOException e) {
      problems.unreadable(picture, e);
      return false;
    }
  }

  /** The addresses that a page may link to; each of the others is a problem. */
  List<String> relatedUrls(List<String> stated) {
    List<String> related = new ArrayList<>();
    for (String text : stated) {
      Optional<String> address = Address.of(text).map(Address::text);
      address.ifPresent(related::add);
      if (address.isEmpty()) {
        problems.add(
            files.first(),
            0,
            "its related address %s is no web address (https://...)".formatted(text));
      }
    }
    return related.stream().distinct().toList();
  }

  /** A media file in the event's folder or beside the metadata, or a web address. */
  private Optional<Video> at(String address) {
    Optional<Video> file = inEvent(address).map(this::local);
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

  private Optional<Path> inEvent(String name) {
    Stream<Path> besideMetadata = files.metadata().stream().map(file -> file.resolveSibling(""));
    return Stream.concat(Stream.of(files.event().path()), besideMetadata)
        .flatMap(folder -> files.event().file(folder, name).stream())
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Video local(Path file) {
    return Video.local(problems.nameOf(file));
  }
}
