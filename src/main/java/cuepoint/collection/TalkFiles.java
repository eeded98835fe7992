package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkName;
import cuepoint.file.Fingerprint;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.OwnMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of one talk. */
public final class TalkFiles {
  private final String id;
  private final TalkName name;
  private final EventFolder event;
  private final List<TalkFile> files;
  private final List<Path> metadata = new ArrayList<>();
  private final List<TalkFile> captions = new ArrayList<>();
  private final List<Path> media = new ArrayList<>();

  TalkFiles(String id, TalkName name, EventFolder event, List<TalkFile> files) {
    this.id = id;
    this.name = name;
    this.event = event;
    this.files = List.copyOf(files);
    for (TalkFile file : files) {
      switch (file.role()) {
        case METADATA -> metadata.addFirst(file.path());
        case YT_DLP -> metadata.addLast(file.path());
        case CAPTIONS, TEXT -> captions.add(file);
        case MEDIA -> media.add(file.path());
      }
    }
  }

  /** {@code EVENT/STEM}, URL-safe. */
  public String id() {
    return id;
  }

  /** Sizes and times of the files, as in {@link Revision}. */
  public String stamp() {
    return fingerprint().stamp();
  }

  /**
   * The state of the files, for which all of them are read. While one cannot be read it is
   * unsettled: a change of permissions alone would not change the stamp.
   */
  public Revision revision() {
    Fingerprint fingerprint = fingerprint();
    String stamp = fingerprint.stamp();
    String hash = fingerprint.hash();
    return new Revision(fingerprint.isComplete() ? stamp : Revision.UNSETTLED, hash);
  }

  /** Whether one of the files that it is read from is among others. */
  public boolean isAny(Predicate<Path> others) {
    return Stream.concat(read().stream(), media.stream()).anyMatch(others);
  }

  private Fingerprint fingerprint() {
    return new Fingerprint(event.root(), read(), media);
  }

  TalkName name() {
    return name;
  }

  EventFolder event() {
    return event;
  }

  /** What is known of them before they are read. */
  Stream<ListedFile> unread(FileProblems problems) {
    return files.stream().map(file -> ListedFile.unread(problems.nameOf(file.path()), file, id));
  }

  /** All of them, in order. */
  List<TalkFile> all() {
    return files;
  }

  /** Metadata files; earlier ones take precedence. */
  List<Path> metadata() {
    return metadata;
  }

  /** What the files say about the talk. */
  OwnMetadata own(ProblemSink problems) {
    return OwnMetadata.read(metadata, captions.stream().map(TalkFile::path).toList(), problems);
  }

  List<TalkFile> captions() {
    return captions;
  }

  List<Path> media() {
    return media;
  }

  /** The first of its own files. */
  Path first() {
    return Stream.concat(metadata.stream(), captions.stream().map(TalkFile::path))
        .findFirst()
        .orElseGet(media::getFirst);
  }

  /** The files from which the talk is read. */
  private List<Path> read() {
    List<Path> read = new ArrayList<>(event.described().metadata());
    read.addAll(metadata);
    captions.forEach(caption -> read.add(caption.path()));
    return read;
  }
}
