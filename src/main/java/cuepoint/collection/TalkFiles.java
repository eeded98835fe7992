package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkName;
import cuepoint.correction.CorrectionsFile;
import cuepoint.file.Fingerprint;
import cuepoint.file.ProblemSink;
import cuepoint.language.LanguageTag;
import cuepoint.metadata.OwnMetadata;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Path, Optional<String>> corrections = new LinkedHashMap<>();

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
        case CORRECTIONS -> corrections.put(file.path(), file.language());
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

  private Fingerprint fingerprint() {
    return new Fingerprint(read(), media);
  }

  /** The name that its files have in common. */
  public String stem() {
    return name.stem();
  }

  /** The folder of its event. */
  public Path folder() {
    return event.path();
  }

  /** Where its own metadata is, or can be; empty if captions have the name that it would have. */
  public Optional<Path> json() {
    Path beside = first().resolveSibling(name.stem() + ".json");
    return metadata.stream()
        .filter(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(".info.json"))
        .findFirst()
        .or(() -> Optional.of(beside).filter(Files::notExists));
  }

  /** What its files say about it, if they can be read. */
  public TalkMetadata readMetadata() {
    return own((path, line, message) -> {}).metadata();
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

  /** Files with corrections of its captions, and the BCP 47 tag in the name of each. */
  public Map<Path, Optional<String>> corrections() {
    return Collections.unmodifiableMap(corrections);
  }

  /**
   * The file with corrections of a transcript, whether it is there or not.
   *
   * @throws IllegalArgumentException when the transcript is of no file of the talk
   */
  public Path corrections(Transcript transcript) {
    TalkFile file =
        captions.stream()
            .filter(one -> transcript.file().filter(one.path()::endsWith).isPresent())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(id + ": " + transcript.file()));
    Language language = Language.of(transcript.language());
    Optional<String> tag =
        Optional.of(transcript.language()).filter(one -> !one.equals(LanguageTag.UNKNOWN));
    return corrections.entrySet().stream()
        .filter(one -> one.getValue().filter(language::is).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> file.path().resolveSibling(CorrectionsFile.name(file.stem(), tag)));
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
    read.addAll(corrections.keySet());
    return read;
  }
}
