package cuepoint.collection;

import cuepoint.caption.CaptionSummary;
import cuepoint.collection.name.Companion;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkFolder;
import cuepoint.video.MediaType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of the collection, and what it is used for.
 *
 * @param path its path in the collection, with forward slashes
 * @param role what it is
 * @param talk the id of its talk; empty for a file of an event, of the collection or of no talk
 * @param language BCP 47 tag in the name of a caption file, or of the transcript read from it
 * @param isDetected whether nobody states the language, and it was detected
 * @param captions what a caption file contains, once its talk was read
 * @param passedOver why it is not used; empty if it is
 * @param problems what could not be read of it
 */
public record ListedFile(
    String path,
    Role role,
    Optional<String> talk,
    Optional<String> language,
    boolean isDetected,
    Optional<CaptionSummary> captions,
    Optional<PassedOver> passedOver,
    List<FileProblem> problems) {

  /** What a file is in the collection. */
  public enum Role {
    CAPTIONS,
    /** About a talk. */
    METADATA,
    /** The recording of a talk. */
    RECORDING,
    /** Of the captions of a talk, by a person. */
    CORRECTIONS,
    /** A picture of a talk. */
    THUMBNAIL,
    /** About an event. */
    EVENT,
    /** About an event and its talks. */
    SCHEDULE,
    GLOSSARY,
    /** Nothing that is read. */
    OTHER;

    static Role of(TalkFile file) {
      return switch (file.role()) {
        case METADATA, YT_DLP -> METADATA;
        case CAPTIONS, TEXT -> CAPTIONS;
        case MEDIA -> RECORDING;
        case CORRECTIONS -> CORRECTIONS;
        case THUMBNAIL -> THUMBNAIL;
      };
    }

    /** The name in JSON and for people: {@code "captions"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException when it is blank
   */
  public ListedFile {
    if (path.isBlank()) {
      throw new IllegalArgumentException("a file without a path");
    }
    problems = List.copyOf(problems);
  }

  /** What of a file or folder is used, as its name shows. */
  public enum Use {
    NONE,
    /** That it is there: a recording. */
    NAME,
    /** What is in it. */
    CONTENT
  }

  /** What a collection uses of a file or folder of this name. */
  public static Use use(Path file) {
    String name = file.getFileName().toString();
    if (FolderContent.isHidden(file)
        || TalkFolder.isOfProgram(file)
        || Companion.UNFINISHED.has(name)) {
      return Use.NONE;
    }
    return MediaType.of(name).isPresent() ? Use.NAME : Use.CONTENT;
  }

  static ListedFile passedOver(String path, PassedOver why) {
    return unread(path, Role.OTHER, Optional.empty(), Optional.empty(), Optional.of(why));
  }

  static ListedFile used(String path, Role role) {
    return unread(path, role, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A file of a talk that was not read yet. */
  static ListedFile unread(String path, TalkFile file, String talk) {
    return unread(path, Role.of(file), Optional.of(talk), file.language(), Optional.empty());
  }

  private static ListedFile unread(
      String path,
      Role role,
      Optional<String> talk,
      Optional<String> language,
      Optional<PassedOver> why) {
    return new ListedFile(path, role, talk, language, false, Optional.empty(), why, List.of());
  }

  ListedFile with(List<FileProblem> found) {
    return new ListedFile(path, role, talk, language, isDetected, captions, passedOver, found);
  }

  /** Whether it belongs in the collection, but could not be read. */
  public boolean isUnreadable() {
    return passedOver.filter(PassedOver.UNREADABLE::equals).isPresent();
  }
}
