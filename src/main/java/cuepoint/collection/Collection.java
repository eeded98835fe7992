package cuepoint.collection;

import cuepoint.collection.content.FileContents;
import cuepoint.collection.content.SeenContents;
import cuepoint.collection.name.FolderNames;
import cuepoint.collection.variant.LastCaptions;
import cuepoint.event.Glossaries;
import cuepoint.file.OpenedFolder;
import cuepoint.file.SeenFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of events, talks and captions as it was when it was opened. Only names, sizes and
 * times of files are kept; talks are read one at a time. Not thread-safe.
 */
public final class Collection {
  private final OpenedFolder folder;
  private final Optional<Charset> charset;
  private final FileProblems problems;
  private final List<TalkFiles> talks = new ArrayList<>();
  private final List<ListedFile> others = new ArrayList<>();
  private final SeenFiles opened = new SeenFiles();
  private final LastCaptions last = new LastCaptions();
  private final List<String> unlisted;
  private final Glossaries glossaries;
  private final EventDescriptions descriptions;
  private final SeenContents seen;

  private Collection(OpenedFolder folder, Optional<Charset> charset, SeenContents seen) {
    Path root = folder.path();
    this.folder = folder;
    this.charset = charset;
    this.problems = new FileProblems(root);
    this.glossaries = new Glossaries(root, problems);
    this.descriptions = new EventDescriptions(glossaries, problems);
    this.seen = seen;
    FileContents contents = new FileContents(seen);
    EventFolders folders = new EventFolders(root, problems, contents);
    others.addAll(folders.passedOver());
    List<EventFolder> events = folders.all();
    events.forEach(event -> opened.see(event.files()));
    events.forEach(event -> glossaries.add(descriptions.of(event)));
    glossaries.files().forEach(file -> others.add(glossary(problems.nameOf(file))));
    for (EventFolder event : events) {
      event.files().removeAll(glossaries.files());
      EventTalks ofEvent = new EventTalks(event, problems, contents);
      talks.addAll(ofEvent.talks());
      others.addAll(ofEvent.others());
    }
    others.replaceAll(
        file -> glossaries.has(root.resolve(file.path())) ? glossary(file.path()) : file);
    this.unlisted =
        events.stream()
            .filter(one -> problems.isUnlisted(one.path()))
            .map(EventFolder::id)
            .toList();
  }

  private static ListedFile glossary(String path) {
    return ListedFile.used(path, ListedFile.Role.GLOSSARY);
  }

  /**
   * Lists the talks.
   *
   * @throws NotDirectoryException when there is no such folder
   * @throws IOException when it cannot be read
   */
  public static Collection open(Path root) throws IOException {
    return open(root, Optional.empty());
  }

  /**
   * The same, where the charset is known of caption files that are neither UTF-8 nor say in which
   * they are, unless their event names another.
   */
  public static Collection open(Path root, Optional<Charset> charset) throws IOException {
    return new Collection(OpenedFolder.of(root), charset, SeenContents.none(root));
  }

  /**
   * The same, but files that an earlier run has looked into are not opened while they are as they
   * were.
   *
   * @param contents where that run has {@linkplain #writeContents written} what it saw
   */
  public static Collection open(Path root, Optional<Charset> charset, Path contents)
      throws IOException {
    return new Collection(OpenedFolder.of(root), charset, SeenContents.read(root, contents));
  }

  /** Writes what was seen in files, for the next run; if it cannot be written, that looks again. */
  public void writeContents(Path file) {
    seen.write(file);
  }

  /** Fails if the folder has vanished meanwhile, or another is in its place. */
  public void checkThere() throws FileSystemException {
    folder.checkThere();
  }

  /** The BCP 47 tag in the name of a caption file, such as {@code talk.en.vtt}. */
  public static Optional<String> languageInName(Path file) {
    return FolderNames.languageIn(file);
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
    return glossaries.text();
  }

  /** Whether a talk may be in a folder that cannot be listed now. */
  public boolean mayHave(String talkId) {
    return unlisted.stream()
        .anyMatch(event -> talkId.startsWith(event + "/") || talkId.startsWith(event + "-"));
  }

  /** What could not be read of the folders, events and glossaries. */
  public List<FileProblem> problems() {
    return problems.found();
  }

  /**
   * Every file, by event: what it is, and why those are passed over that belong to no talk. Which
   * captions of a talk are used is known when it is read: then {@link TalkReading#files} has the
   * entries of its files.
   */
  public List<ListedFile> files() {
    return Stream.concat(others().stream(), ofTalks())
        .sorted(Comparator.comparing(ListedFile::path))
        .toList();
  }

  private Stream<ListedFile> ofTalks() {
    return talks.stream()
        .flatMap(talk ->
            talk.all().stream()
                .map(file -> ListedFile.unread(problems.nameOf(file.path()), file, talk.id())));
  }

  /** The files that belong to no talk, and what else cannot be read, by path. */
  public List<ListedFile> others() {
    Set<String> listed = new HashSet<>();
    Stream.concat(others.stream(), ofTalks()).forEach(file -> listed.add(file.path()));
    return Stream.concat(others.stream(), problems.besides(listed))
        .map(file -> file.with(problems.of(file.path())))
        .sorted(Comparator.comparing(ListedFile::path))
        .toList();
  }

  /** The files that belong to no talk, and why each is passed over. */
  public List<ListedFile> passedOver() {
    return others.stream().filter(file -> file.passedOver().isPresent()).toList();
  }

  /** Sizes and times of a talk's files, as in {@link Revision}. */
  public String stamp(TalkFiles talk) {
    return talk.fingerprint().stamp() + named();
  }

  /** The state of a talk's files, for which all of them are read. */
  public Revision revision(TalkFiles talk) {
    return Revision.of(talk.fingerprint(), opened).with(named());
  }

  /** In another charset the same files say something else. */
  private String named() {
    return charset.map(one -> " " + one.name()).orElse("");
  }

  /** Reads one of the {@link #talks}. What cannot be read of it is a problem; the rest is kept. */
  public TalkReading read(TalkFiles talk) {
    return new TalkReader(
            talk,
            descriptions.named(talk.event()),
            descriptions.scheduled(talk.event(), talks),
            problems.apart(),
            last)
        .read(charset);
  }
}
