package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.collection.name.TalkName;
import cuepoint.collection.variant.CorrectionFiles;
import cuepoint.file.Fingerprint;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.OwnMetadata;
import cuepoint.metadata.Segment;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Transcript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one talk. */
public final class TalkFiles {
  private final String id;
  private final TalkName name;
  private final EventFolder event;
  private final List<TalkFile> files;
  private final Optional<Segment> segment;
  private final List<Path> metadata = new ArrayList<>();
  private final CorrectionFiles corrections = new CorrectionFiles();

  TalkFiles(
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
        case CORRECTIONS -> corrections.add(file);
        case CAPTIONS, TEXT, MEDIA, THUMBNAIL -> {}
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

  /** The same as one recording, whatever talks are in it, under the id of this one. */
  public TalkFiles undivided() {
    return new TalkFiles(id, name, event, files, Optional.empty());
  }

  /** What is known of it, if it is one of several talks in a recording. */
  public Optional<Segment> segment() {
    return segment;
  }

  /** Whether an earlier talk has the same files, with which they are reported. */
  public boolean sharesFiles() {
    return segment.filter(one -> one.number() > 1).isPresent();
  }

  /** {@code EVENT/STEM}, or {@code EVENT/STEM-TITLE} of one of several talks; URL-safe. */
  public String id() {
    return id;
  }

  /** Whether one of the files that it is read from is among others. */
  public boolean isAny(Predicate<Path> others) {
    return Stream.concat(read().stream(), of(Role.MEDIA)).anyMatch(others);
  }

  /** Of the files from which it is read. */
  Fingerprint fingerprint() {
    return new Fingerprint(event.root(), read(), media());
  }

  /** The name that its files have in common. */
  public String stem() {
    return name.stem();
  }

  /** The folder of its event. */
  public Path folder() {
    return event.path();
  }

  /** Files that say nothing of other talks. */
  Stream<Path> ownMetadata() {
    return of(Role.METADATA);
  }

  private Stream<Path> of(Role role) {
    return files.stream().filter(file -> file.role() == role).map(TalkFile::path);
  }

  /** Where its own metadata is, or can be; empty if captions have the name that it would have. */
  public Optional<Path> json() {
    Path beside = first().resolveSibling(name.stem() + ".json");
    return ownMetadata().findFirst().or(() -> Optional.of(beside).filter(Files::notExists));
  }

  /** What its files say about it, if they can be read. */
  public TalkMetadata readMetadata() {
    return own(ProblemSink.NONE).metadata();
  }

  /** Its title, if no file has one. */
  public String nameAsTitle() {
    return name.title();
  }

  /** The address of the video that its files are named after. */
  public Optional<String> namedVideo() {
    return name.videoId().map(id -> "https://youtu.be/" + id);
  }

  TalkName name() {
    return name;
  }

  EventFolder event() {
    return event;
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
    OwnMetadata whole = OwnMetadata.read(metadata, captionFiles(), problems);
    return segment.map(one -> whole.of(one, name.title())).orElse(whole);
  }

  List<Path> captionFiles() {
    return captions().stream().map(TalkFile::path).toList();
  }

  /** Files with what is said. */
  public List<TalkFile> captions() {
    return files.stream().filter(TalkFile::isCaptions).toList();
  }

  /** Recordings beside the others. */
  public List<Path> media() {
    return of(Role.MEDIA).toList();
  }

  /** Pictures of it beside the others. */
  public List<Path> thumbnails() {
    return of(Role.THUMBNAIL).toList();
  }

  /** Files with corrections of its captions, and the BCP 47 tag in the name of each. */
  public Map<Path, Optional<String>> corrections() {
    return corrections.languages();
  }

  /** The file with corrections of one of its transcripts, whether it is there or not. */
  public Path corrections(Transcript transcript) {
    return corrections.of(transcript, captions());
  }

  /** The first of its own files. */
  Path first() {
    return Stream.concat(metadata.stream(), captionFiles().stream())
        .findFirst()
        .orElseGet(() -> media().getFirst());
  }

  /** The files from which the talk is read. */
  private List<Path> read() {
    return Stream.of(event.described().metadata(), metadata, captionFiles(), thumbnails())
        .flatMap(List::stream)
        .collect(Collectors.toCollection(() -> new ArrayList<>(corrections().keySet())));
  }
}
