package cuepoint.collection;

import cuepoint.collection.event.EventMetadata;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.collection.name.TalkName;
import cuepoint.collection.name.UrlNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folder of one event.
 *
 * @param id URL-safe
 * @param path the folder
 * @param files all regular files in it and in its folder {@code videos}, in order
 * @param metadata those of them that describe the event, schedules as well
 */
record EventFolder(String id, Path path, List<Path> files, List<Path> metadata) {
  /** Lists a folder. What cannot be read of it is a problem. */
  static EventFolder of(String id, Path path, FileProblems problems) {
    List<Path> files = new ArrayList<>(filesIn(path, problems));
    Path videos = path.resolve("videos");
    if (Files.isDirectory(videos)) {
      files.addAll(filesIn(videos, problems));
    }
    return new EventFolder(
        id, path, List.copyOf(files), files.stream().filter(EventMetadata::isIn).toList());
  }

  private static List<Path> filesIn(Path folder, FileProblems problems) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isHidden(entry) && isFile(entry, problems)) {
          files.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      problems.unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      problems.unreadable(folder, e);
    }
    files.sort(null);
    return files;
  }

  /** A pipe, a folder or a broken link that is named like a file to read is a problem. */
  private static boolean isFile(Path entry, FileProblems problems) {
    if (Files.isRegularFile(entry)) {
      return true;
    }
    if (EventMetadata.isNamed(entry) || TalkFile.isRead(entry.getFileName().toString())) {
      problems.irregular(entry);
    }
    return false;
  }

  static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  /** A file by its path from this folder; empty when that leads out of the folder. */
  Optional<Path> file(String relative) {
    return inside(Path.of(""), relative).map(path::resolve);
  }

  /** A file by its path from this folder; empty when that leads out of the collection. */
  Optional<Path> sharedFile(String relative) {
    return inside(path.getFileName(), relative).map(path::resolveSibling);
  }

  private static Optional<Path> inside(Path from, String relative) {
    try {
      Path file = from.resolve(relative).normalize();
      return file.isAbsolute() || file.startsWith("..") ? Optional.empty() : Optional.of(file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The talks of the event, by id. */
  List<TalkFiles> talks(FileProblems problems) {
    Map<String, List<TalkFile>> talks = new LinkedHashMap<>();
    for (TalkFile file : talkFiles(problems)) {
      talks.computeIfAbsent(TalkName.of(file.stem()).key(), key -> new ArrayList<>()).add(file);
    }
    talks.values().removeIf(EventFolder::onlyMedia);
    UrlNames names = new UrlNames(talks.keySet());
    List<TalkFiles> found = new ArrayList<>();
    talks.forEach((key, files) -> found.add(talk(id + "/" + names.of(key), files)));
    return found;
  }

  private TalkFiles talk(String talkId, List<TalkFile> files) {
    return new TalkFiles(talkId, mostSpecific(files), this, files);
  }

  /** Of the names of a talk's files, one with both a title and a video id, if there is one. */
  private static TalkName mostSpecific(List<TalkFile> files) {
    List<TalkName> names = files.stream().map(file -> TalkName.of(file.stem())).toList();
    return names.stream()
        .filter(name -> name.videoId().isPresent())
        .findFirst()
        .orElse(names.getFirst());
  }

  private List<TalkFile> talkFiles(FileProblems problems) {
    Set<Path> ofEvent = Set.copyOf(metadata);
    List<TalkFile> all =
        files.stream()
            .filter(file -> !ofEvent.contains(file))
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
        .filter(file -> isOfTalk(file, talks, problems))
        .toList();
  }

  private static boolean isOfTalk(TalkFile file, Set<String> talks, FileProblems problems) {
    try {
      return !file.isOtherText(talks);
    } catch (IOException e) {
      problems.unreadable(file.path(), e);
      return false;
    }
  }

  private static boolean onlyMedia(List<TalkFile> files) {
    return files.stream().allMatch(file -> file.role() == Role.MEDIA);
  }
}
