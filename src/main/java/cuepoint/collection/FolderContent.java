package cuepoint.collection;

import cuepoint.collection.name.Companion;
import cuepoint.collection.name.SharedNames;
import cuepoint.collection.name.TalkFile;
import cuepoint.event.EventMetadata;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is in one folder, in the order of the names.
 *
 * @param files regular files
 * @param folders those that are not hidden
 * @param hidden files that would be read if their names did not begin with a full stop
 * @param irregular links to no file, pipes and devices, and folders that are named like files
 * @param outside links that lead out of the collection
 */
record FolderContent(
    List<Path> files,
    List<Path> folders,
    List<Path> hidden,
    List<Path> irregular,
    List<Path> outside) {

  /** What Cuepoint keeps there for itself. */
  private static final String OWN = ".cuepoint";

  /** Lists a folder. What cannot be read of it is a problem. */
  static FolderContent of(Path folder, FileProblems problems) {
    FolderContent content =
        new FolderContent(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> content.add(entry, problems));
    } catch (DirectoryIteratorException e) {
      problems.unlisted(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      problems.unlisted(folder, e);
    }
    Comparator<Path> byName = Comparator.comparing(path -> path.getFileName().toString());
    content.files.sort(byName);
    content.folders.sort(byName);
    content.hidden.sort(byName);
    content.irregular.sort(byName);
    content.outside.sort(byName);
    return content;
  }

  /**
   * A pipe or a broken link that is named like a file to read is a problem, and so is a link out of
   * the collection to a folder or to what would be used.
   */
  private void add(Path entry, FileProblems problems) {
    boolean isRead = isRead(entry);
    if (isHidden(entry)) {
      if (isRead && Files.isRegularFile(entry) && !entry.getFileName().toString().startsWith(OWN)) {
        hidden.add(entry);
      }
    } else if (problems.linkLeadsOut(entry)) {
      outside.add(entry);
      if (isRead || MediaType.of(entry.toString()).isPresent() || Files.isDirectory(entry)) {
        problems.outside(entry);
      }
    } else if (Files.isRegularFile(entry)) {
      files.add(entry);
    } else if (Files.isDirectory(entry) && !EventMetadata.isNamed(entry)) {
      folders.add(entry);
    } else if (isRead) {
      problems.irregular(entry);
      irregular.add(entry);
    } else {
      irregular.add(entry);
    }
  }

  /** Whether a file of this name is read. */
  static boolean isRead(Path file) {
    return EventMetadata.isNamed(file) || TalkFile.isRead(file.getFileName().toString());
  }

  /** A name may begin with dots: {@code ...And justice for all.vtt}. */
  static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && !name.startsWith("..");
  }

  /** What the files are called up to a full stop. */
  Set<String> names() {
    return files.stream().map(FolderContent::name).collect(Collectors.toSet());
  }

  /** The same of those that may be of a talk: no README tells where others are from. */
  Set<String> tellingNames() {
    return files.stream()
        .filter(file -> Companion.of(file.getFileName().toString()).isEmpty())
        .map(FolderContent::name)
        .collect(Collectors.toSet());
  }

  /** The names of the files in some of the folders. */
  SharedNames namesIn(Predicate<Path> some, FileProblems problems) {
    SharedNames names = new SharedNames();
    folders.stream()
        .filter(some)
        .forEach(folder -> names.add(FolderContent.of(folder, problems.apart()).names()));
    return names;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, Math.max(1, name.indexOf('.', 1)));
  }
}
