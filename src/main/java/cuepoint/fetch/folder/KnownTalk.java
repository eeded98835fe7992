package cuepoint.fetch.folder;

import cuepoint.collection.TalkFiles;
import cuepoint.metadata.TalkMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A talk of the collection. What its metadata say is read when it is first asked for, as most of a
 * large collection is of other events.
 */
public final class KnownTalk {
  private final String id;
  private final Path folder;
  private final String stem;
  private final boolean hasCaptions;
  private final Optional<Path> recording;
  private final boolean hasThumbnail;
  private final Supplier<Metadata> reader;
  private Optional<Metadata> metadata = Optional.empty();

  /** What its metadata say. */
  private record Metadata(
      String title, String address, Set<String> videos, Optional<String> thumbnail) {}

  private KnownTalk(
      String id,
      Path folder,
      String stem,
      boolean hasCaptions,
      Optional<Path> recording,
      boolean hasThumbnail,
      Supplier<Metadata> reader) {
    this.id = id;
    this.folder = folder;
    this.stem = stem;
    this.hasCaptions = hasCaptions;
    this.recording = recording;
    this.hasThumbnail = hasThumbnail;
    this.reader = reader;
  }

  static KnownTalk of(TalkFiles files) {
    return new KnownTalk(
        files.id(),
        files.folder(),
        files.stem(),
        !files.captions().isEmpty(),
        files.media().stream().findFirst(),
        !files.thumbnails().isEmpty(),
        () -> read(files));
  }

  /** A recording, beside which nothing has its name. */
  static KnownTalk recording(Path root, String path) {
    Path file = root.resolve(path);
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
    return new KnownTalk(
        path.substring(0, path.lastIndexOf('/') + 1) + stem,
        Objects.requireNonNull(file.getParent()),
        stem,
        false,
        Optional.of(file),
        false,
        () -> new Metadata(stem, "", Set.of(), Optional.empty()));
  }

  private static Metadata read(TalkFiles files) {
    TalkMetadata own = files.readMetadata();
    List<String> addresses = own.videos();
    return new Metadata(
        own.title().orElseGet(files::stem),
        addresses.stream().filter(one -> one.contains("://")).findFirst().orElse(""),
        Stream.concat(addresses.stream(), files.namedVideo().stream())
            .map(KnownTalks::video)
            .collect(Collectors.toUnmodifiableSet()),
        own.thumbnail().filter(name -> name.contains("://")));
  }

  private Metadata metadata() {
    Metadata read = metadata.orElseGet(reader);
    metadata = Optional.of(read);
    return read;
  }

  /** {@code EVENT/STEM}, URL-safe. */
  public String id() {
    return id;
  }

  /** That of its event. */
  public Path folder() {
    return folder;
  }

  /** What the names of its files begin with. */
  public String stem() {
    return stem;
  }

  /** Whether there are files of captions. */
  public boolean hasCaptions() {
    return hasCaptions;
  }

  /** That in the collection. */
  public Optional<Path> recording() {
    return recording;
  }

  /**
   * The address of its picture, if the collection has none and the metadata name one on the web.
   */
  public Optional<String> missingThumbnail() {
    return hasThumbnail ? Optional.empty() : metadata().thumbnail();
  }

  /** What it is called. */
  public String title() {
    return metadata().title();
  }

  /** Where it can be watched; empty if that is not known. */
  public String address() {
    return metadata().address();
  }

  /** What {@link KnownTalks#video} makes of its addresses. */
  public Set<String> videos() {
    return metadata().videos();
  }
}
