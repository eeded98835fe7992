package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkName;
import cuepoint.file.Fingerprint;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.OwnMetadata;
import cuepoint.metadata.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one talk. */
public final class TalkFiles {
  private final String id;
  private final TalkName name;
  private final EventFolder event;
  private final List<TalkFile> files;
  private final Optional<Segment> segment;
  private final List<Path> metadata = new ArrayList<>();
  private final List<TalkFile> captions = new ArrayList<>();
  private final List<Path> media = new ArrayList<>();

  TalkFiles(String id, TalkName name, EventFolder event, List<TalkFile> files) {
    this(id, name, event, files, Optional.empty());
  }

  private TalkFiles(
      String id,
      TalkName name,
      EventFolder event,
      List<TalkFile> files,
      Optional<Segment> segment) {
    this.segment = segment;
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

  /** The same under another id. */
  TalkFiles as(String other) {
    return new TalkFiles(other, name, event, files, segment);
  }

  /** One of the talks in their recording. */
  TalkFiles of(Segment one) {
    return new TalkFiles(id + "-" + one.name(), name, event, files, Optional.of(one));
  }

  /** What is known of it, if it is one of several talks in a recording. */
  Optional<Segment> segment() {
    return segment;
  }

  /**
   * Whether an earlier talk has the same files, as they hold several: what is found of the files
   * themselves is reported with the first.
   */
  public boolean sharesFiles() {
    return segment.filter(one -> one.number() > 1).isPresent();
  }

  /** {@code EVENT/STEM}, or {@code EVENT/STEM-TITLE} of one of several talks; URL-safe. */
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

  private Fingerprint fingerprint() {
    return new Fingerprint(read(), media);
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
    List<Path> said = captions.stream().map(TalkFile::path).toList();
    OwnMetadata whole = OwnMetadata.read(metadata, said, problems);
    return segment.map(one -> whole.of(one, name.title())).orElse(whole);
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
