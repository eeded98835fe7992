package cuepoint.collection;

import cuepoint.collection.TalkFile.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of one event.
 *
 * @param id URL-safe
 * @param path where it lies
 * @param files all files in it and in its folder {@code videos}, in order
 */
record EventFolder(String id, Path path, List<Path> files) {
  private static final Set<String> METADATA = Set.of("event.json", "category.json");

  static EventFolder of(String id, Path path) throws IOException {
    List<Path> files = new ArrayList<>(filesIn(path));
    if (Files.isDirectory(path.resolve("videos"))) {
      files.addAll(filesIn(path.resolve("videos")));
    }
    return new EventFolder(id, path, List.copyOf(files));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> Files.isRegularFile(file) && !isHidden(file)).sorted().toList();
    }
  }

  static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  /** {@code event.json}, or pyvideo.org's {@code category.json}. */
  List<Path> metadata() {
    return files.stream().filter(EventFolder::isEventMetadata).toList();
  }

  private static boolean isEventMetadata(Path file) {
    return METADATA.contains(file.getFileName().toString());
  }

  /** The talks of the event, by id. */
  List<TalkFiles> talks() {
    Map<String, List<TalkFile>> talks = new LinkedHashMap<>();
    for (TalkFile file : talkFiles()) {
      talks.computeIfAbsent(TalkName.of(file.stem()).key(), key -> new ArrayList<>()).add(file);
    }
    talks.values().removeIf(EventFolder::onlyMedia);
    UrlNames names = new UrlNames(talks.keySet());
    List<TalkFiles> found = new ArrayList<>();
    talks.forEach((key, files) -> found.add(talk(id + "/" + names.of(key), files)));
    return found;
  }

  private TalkFiles talk(String talkId, List<TalkFile> files) {
    return new TalkFiles(talkId, mostTelling(files), this, files);
  }

  /** Of the names of a talk's files one with a title beside the video id, if there is one. */
  private static TalkName mostTelling(List<TalkFile> files) {
    List<TalkName> names = files.stream().map(file -> TalkName.of(file.stem())).toList();
    return names.stream()
        .filter(name -> name.videoId().isPresent())
        .findFirst()
        .orElse(names.getFirst());
  }

  private List<TalkFile> talkFiles() {
    List<TalkFile> all =
        files.stream()
            .filter(file -> !isEventMetadata(file))
            .flatMap(file -> TalkFile.of(file).stream())
            .toList();
    Set<String> stems =
        all.stream()
            .filter(file -> file.role() == Role.METADATA || file.role() == Role.YT_DLP)
            .map(TalkFile::stem)
            .collect(Collectors.toSet());
    Set<String> talks =
        stems.stream().map(stem -> TalkName.of(stem).key()).collect(Collectors.toSet());
    return all.stream()
        .map(file -> file.inLanguage(stems))
        .filter(file -> !file.isOtherText(talks))
        .toList();
  }

  private static boolean onlyMedia(List<TalkFile> files) {
    return files.stream().allMatch(file -> file.role() == Role.MEDIA);
  }
}
