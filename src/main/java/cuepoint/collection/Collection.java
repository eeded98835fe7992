package cuepoint.collection;

import cuepoint.collection.event.EventMetadata;
import cuepoint.collection.event.GlossaryFile;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.UrlNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of events, talks and captions as it was when it was opened. Only file names are kept;
 * talks are read one at a time. Not thread-safe.
 */
public final class Collection {
  private static final String GLOSSARY = "glossary.txt";

  private final Path root;
  private final List<TalkFiles> talks;
  private final EventSchedules schedules;
  private final Map<String, EventMetadata> events = new HashMap<>();
  private final List<String> glossary = new ArrayList<>();
  private final FileProblems problems;

  private Collection(Path root, List<EventFolder> folders, FileProblems problems) {
    this.root = root;
    this.problems = problems;
    this.talks = folders.stream().flatMap(folder -> folder.talks(problems).stream()).toList();
    this.schedules = new EventSchedules(talks);
    if (Files.exists(root.resolve(GLOSSARY), LinkOption.NOFOLLOW_LINKS)) {
      glossary.addAll(GlossaryFile.read(root.resolve(GLOSSARY), problems));
    }
    folders.forEach(folder -> glossary.addAll(metadata(folder).glossary()));
  }

  /**
   * Lists the talks.
   *
   * @throws NotDirectoryException when there is no such folder
   * @throws IOException when it cannot be read
   */
  public static Collection open(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    List<Path> folders = folders(root);
    UrlNames ids = new UrlNames(folders.stream().map(Collection::name).toList());
    FileProblems problems = new FileProblems(root);
    List<EventFolder> events =
        folders.stream()
            .map(folder -> EventFolder.of(ids.of(name(folder)), folder, problems))
            .toList();
    return new Collection(root, events, problems);
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.isDirectory(folder) && !EventFolder.isHidden(folder))
          .sorted(Comparator.comparing(Collection::name))
          .toList();
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  /** The BCP 47 tag in the name of a caption file, such as {@code talk.en.vtt}. */
  public static Optional<String> languageInName(Path file) {
    return TalkFile.of(file).flatMap(named -> named.inLanguage(Set.of()).language());
  }

  /** The talks, by event and name. */
  public List<TalkFiles> talks() {
    return talks;
  }

  /**
   * Synonyms for queries: {@code glossary.txt} and the glossaries of the events, as lines in Solr's
   * format.
   */
  public String glossary() {
    return String.join("\n", glossary);
  }

  /** What could not be read of the folders, events and glossaries. */
  public List<FileProblem> problems() {
    return problems.found();
  }

  /** Reads one of the {@link #talks}. What cannot be read of it is a problem; the rest is kept. */
  public TalkReading read(TalkFiles talk) {
    return new TalkReader(
            talk, metadata(talk.event()), schedules.of(talk.event()), new FileProblems(root))
        .read();
  }

  private EventMetadata metadata(EventFolder folder) {
    return events.computeIfAbsent(folder.id(), id -> read(folder));
  }

  private EventMetadata read(EventFolder folder) {
    return EventMetadata.read(folder.id(), folder.metadata(), folder::sharedFile, problems);
  }
}
