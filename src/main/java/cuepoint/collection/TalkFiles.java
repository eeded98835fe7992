package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkName;
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
  private final List<Path> metadata = new ArrayList<>();
  private final List<CaptionPath> captions = new ArrayList<>();
  private final List<Path> media = new ArrayList<>();

  /**
   * A caption file.
   *
   * @param language BCP 47 tag, if its name contains one
   */
  record CaptionPath(Path path, Optional<String> language) {}

  TalkFiles(String id, TalkName name, EventFolder event, List<TalkFile> files) {
    this.id = id;
    this.name = name;
    this.event = event;
    for (TalkFile file : files) {
      switch (file.role()) {
        case METADATA -> metadata.addFirst(file.path());
        case YT_DLP -> metadata.addLast(file.path());
        case CAPTIONS, TEXT -> captions.add(new CaptionPath(file.path(), file.language()));
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

  /** The state of the files, for which all of them are read. */
  public Revision revision() {
    return fingerprint().revision();
  }

  private Fingerprint fingerprint() {
    return new Fingerprint(all(), media);
  }

  TalkName name() {
    return name;
  }

  EventFolder event() {
    return event;
  }

  /** Metadata files; earlier ones take precedence. */
  List<Path> metadata() {
    return metadata;
  }

  List<CaptionPath> captions() {
    return captions;
  }

  List<Path> media() {
    return media;
  }

  /** The first of its own files. */
  Path first() {
    return Stream.concat(metadata.stream(), captions.stream().map(CaptionPath::path))
        .findFirst()
        .orElseGet(media::getFirst);
  }

  /** All files from which the talk is read. */
  private List<Path> all() {
    List<Path> files = new ArrayList<>(event.metadata());
    files.addAll(metadata);
    captions.forEach(caption -> files.add(caption.path()));
    return files;
  }
}
