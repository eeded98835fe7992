package cuepoint.cli.command;

import static java.util.stream.Collectors.toSet;

import cuepoint.cli.print.CaptionsFormat;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.ExitCode;
import cuepoint.collection.Collection;
import cuepoint.collection.ListedFile;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What {@code inspect} shows of the files of a collection. Talks are read one at a time. */
final class InspectedFiles {
  private final CuepointCommand cuepoint;
  private final CaptionsFormat format;
  private final Optional<Charset> charset;
  private boolean found;
  private boolean unreadable;

  InspectedFiles(CuepointCommand cuepoint, CaptionsFormat format, Optional<Charset> charset) {
    this.cuepoint = cuepoint;
    this.format = format;
    this.charset = charset;
  }

  /**
   * Shows the files below a folder: one of the collection, or one that is read as a collection.
   *
   * @return an exit code
   */
  int folder(Path folder) throws IOException {
    Path transcripts = cuepoint.folders().transcripts();
    Path root = absolute(folder).startsWith(absolute(transcripts)) ? transcripts : folder;
    Collection collection = Collection.open(root, charset);
    Predicate<ListedFile> isIn =
        file -> absolute(root.resolve(file.path())).startsWith(absolute(folder));
    Set<String> talks =
        collection.files().stream()
            .filter(isIn)
            .flatMap(file -> file.talk().stream())
            .collect(toSet());
    Stream<List<ListedFile>> ofTalks =
        collection.talks().stream()
            .filter(talk -> talks.contains(talk.id()))
            .map(collection::read)
            .map(TalkReading::files);
    Map<String, ListedFile> others = new TreeMap<>();
    collection.others().stream().filter(isIn).forEach(file -> others.put(file.path(), file));
    if (talks.isEmpty() && others.isEmpty()) {
      cuepoint.note(folder + ": no files in this folder, or only hidden ones");
    }
    return write(
        Stream.concat(
            ofTalks.map(files -> files.stream().filter(isIn).filter(of(others)).toList()),
            Stream.of(others).map(all -> List.copyOf(all.values()))));
  }

  /** What is found out of other files when talks are read, such as of schedules, is kept there. */
  private static Predicate<ListedFile> of(Map<String, ListedFile> others) {
    return file -> others.replace(file.path(), file) == null;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Shows the files of one talk.
   *
   * @param name its id, or the part of it after the slash
   * @return an exit code
   * @throws CommandException when there is no such talk
   */
  int talk(String name) throws IOException {
    Path transcripts = cuepoint.folders().transcripts();
    if (!Files.isDirectory(transcripts)) {
      throw new CommandException(name + ": no such file or folder");
    }
    Collection collection = Collection.open(transcripts, charset);
    TalkFiles talk =
        TalkFinder.talk(collection, name)
            .orElseThrow(() ->
                new CommandException(
                    "%s: no such file or folder, and no talk in %s%s"
                        .formatted(name, transcripts, TalkFinder.in(collection).similar(name))));
    return write(Stream.of(talk).map(collection::read).map(TalkReading::files));
  }

  private int write(Stream<List<ListedFile>> groups) {
    format.write(groups.peek(files -> files.forEach(this::note)), cuepoint.output());
    return unreadable ? ExitCode.FAILED : ExitCode.found(found);
  }

  private void note(ListedFile file) {
    found |= file.talk().isPresent();
    unreadable |= file.isUnreadable();
  }
}
