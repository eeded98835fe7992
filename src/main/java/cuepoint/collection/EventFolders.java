package cuepoint.collection;

import cuepoint.collection.content.FileContents;
import cuepoint.collection.name.FolderNames;
import cuepoint.collection.name.SharedNames;
import cuepoint.collection.name.TalkFolder;
import cuepoint.collection.name.UrlNames;
import cuepoint.event.EventMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Finds the folders of events: the root and every folder below it, except {@code videos}, as
 * pyvideo.org has it, and those that yt-dlp makes for single talks, which belong to the folder that
 * they are in.
 */
final class EventFolders {
  /** What the files of the root belong to if the root has no name. */
  private static final String NAMELESS = "talks";

  private static final String VIDEOS = "videos";

  private final Path root;
  private final FileProblems problems;
  private final FileContents contents;
  private final List<Found> found = new ArrayList<>();
  private final List<ListedFile> passedOver = new ArrayList<>();
  private final Set<Path> linked = new HashSet<>();

  /** The names of its files are up to a full stop. */
  private record Found(Path path, Set<Path> files, Set<String> names, Optional<Found> above) {}

  private record Beside(FolderContent content, Map<Boolean, SharedNames> names) {}

  EventFolders(Path root, FileProblems problems, FileContents contents) {
    this.root = root;
    this.contents = contents;
    this.problems = problems;
    find(root, FolderContent.of(root, problems), Optional.empty());
  }

  /** Files that are not read because of their names or folders. */
  List<ListedFile> passedOver() {
    return passedOver;
  }

  private void find(Path path, FolderContent content, Optional<Found> above) {
    Found folder = new Found(path, new LinkedHashSet<>(), new HashSet<>(), above);
    found.add(folder);
    addFiles(folder, content);
    addFolders(folder, content);
  }

  private void addFiles(Found folder, FolderContent content) {
    folder.files().addAll(content.files());
    folder.names().addAll(content.names());
    content.hidden().forEach(file -> passOver(file, PassedOver.HIDDEN));
    content.outside().forEach(file -> passOver(file, PassedOver.OUTSIDE));
    content
        .irregular()
        .forEach(file ->
            passOver(
                file, FolderContent.isRead(file) ? PassedOver.UNREADABLE : PassedOver.IRREGULAR));
  }

  private void addFolders(Found folder, FolderContent content) {
    Beside beside = new Beside(content, new HashMap<>());
    for (Path path : content.folders()) {
      if (isReadElsewhere(path) || TalkFolder.isOfProgram(path)) {
        passOver(path, TalkFolder.isOfProgram(path) ? PassedOver.PROGRAM : PassedOver.LINK);
        continue;
      }
      FolderContent below = FolderContent.of(path, problems);
      if (isVideos(folder, path)
          || isOfOneTalk(path, below)
          || isPart(folder, path, below, beside)) {
        addFiles(folder, below);
        addFolders(folder, below);
      } else {
        find(path, below, Optional.of(folder));
      }
    }
  }

  private void passOver(Path file, PassedOver why) {
    passedOver.add(ListedFile.passedOver(problems.nameOf(file), why));
  }

  /** A symbolic link to a folder that it is in, to one of the collection, or like another. */
  private boolean isReadElsewhere(Path path) {
    try {
      if (!Files.isSymbolicLink(path)) {
        return false;
      }
      Path real = path.toRealPath();
      return path.resolveSibling("").toRealPath().startsWith(real)
          || isVisible(root.toRealPath(), real)
          || !linked.add(real);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isVisible(Path root, Path folder) {
    return folder.startsWith(root)
        && StreamSupport.stream(root.relativize(folder).spliterator(), false)
            .noneMatch(name -> name.toString().startsWith("."));
  }

  private boolean isVideos(Found folder, Path path) {
    return path.endsWith(VIDEOS) && !folder.path().equals(root);
  }

  /** Whether a folder holds files of the talks above it: captions, or those in a language. */
  private boolean isPart(Found above, Path folder, FolderContent content, Beside beside) {
    if (content.files().stream().anyMatch(EventMetadata::isNamed)) {
      return false;
    }
    if (TalkFolder.isOfCaptions(folder) && !root.equals(folder.getParent())) {
      return true;
    }
    boolean ofFiles = TalkFolder.isOfFiles(folder);
    return (ofFiles || isLanguage(folder))
        && (content.tellingNames().stream().anyMatch(above.names()::contains)
            || names(beside, ofFiles).areInOthers(content.tellingNames()));
  }

  /** In the folders beside it that are called by what files are in them, or like languages. */
  private SharedNames names(Beside beside, boolean ofFiles) {
    Predicate<Path> kind = ofFiles ? TalkFolder::isOfFiles : EventFolders::isLanguage;
    return beside.names.computeIfAbsent(ofFiles, one -> beside.content.namesIn(kind, problems));
  }

  private static boolean isLanguage(Path folder) {
    return TalkFolder.language(folder).isPresent();
  }

  /**
   * Whether a folder holds the files of one talk, and is named like it. One in the root has been an
   * event, and stays one, unless it is named by a video.
   */
  private boolean isOfOneTalk(Path folder, FolderContent content) {
    if (!root.equals(folder.getParent())
        && TalkFolder.isOfOneTalk(content.files().stream(), contents)) {
      return true;
    }
    String name = folder.getFileName().toString();
    if (content.files().stream().noneMatch(file -> file.getFileName().toString().startsWith(name))
        || content.files().stream().anyMatch(EventMetadata::isNamed)) {
      return false;
    }
    FolderNames names = new FolderNames(new LinkedHashSet<>(content.files()), contents);
    Set<String> keys = new HashSet<>();
    names.talkFiles().forEach(file -> keys.add(names.name(file).key()));
    return keys.equals(Set.of(names.name(folder).key()))
        && (!root.equals(folder.getParent()) || names.name(folder).videoId().isPresent());
  }

  /** The folders, each after the one that it is in. */
  List<EventFolder> all() {
    List<String> paths = found.stream().skip(1).map(one -> problems.nameOf(one.path())).toList();
    UrlNames ids = new UrlNames(paths);
    IdentityHashMap<Found, EventFolder> events = new IdentityHashMap<>();
    List<EventFolder> all = new ArrayList<>();
    for (Found one : found) {
      String id =
          one.path().equals(root) ? rootId(paths, ids) : ids.of(problems.nameOf(one.path()));
      List<Path> metadata = one.files().stream().filter(contents::describesEvent).toList();
      EventFolder event =
          new EventFolder(
              id, root, one.path(), one.files(), metadata, one.above().map(events::get));
      events.put(one, event);
      all.add(event);
    }
    return all;
  }

  /** The name of the root, unless a folder in it has the same. */
  private String rootId(List<String> paths, UrlNames ids) {
    Path last = root.toAbsolutePath().normalize().getFileName();
    String name = last == null ? NAMELESS : last.toString();
    String id = new UrlNames(List.of(name)).of(name);
    while (paths.stream().map(ids::of).anyMatch(id::equals)) {
      id += "-" + NAMELESS;
    }
    return id;
  }
}
