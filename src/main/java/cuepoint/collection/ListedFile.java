package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import java.util.Optional;

/**
 * A file of the collection, and what it is used for.
 *
 * @param path its path in the collection, with forward slashes
 * @param role what it is
 * @param talk the id of its talk; empty for a file of an event, of the collection or of no talk
 * @param language BCP 47 tag in the name of a caption file, or of the transcript read from it
 * @param passedOver why it is not used; empty if it is
 */
public record ListedFile(
    String path,
    Role role,
    Optional<String> talk,
    Optional<String> language,
    Optional<PassedOver> passedOver) {

  /** What a file is in the collection. */
  public enum Role {
    CAPTIONS,
    /** About a talk. */
    METADATA,
    /** The recording of a talk. */
    MEDIA,
    /** About an event. */
    EVENT,
    GLOSSARY,
    /** Nothing that is read. */
    OTHER;

    static Role of(TalkFile file) {
      return switch (file.role()) {
        case METADATA, YT_DLP -> METADATA;
        case CAPTIONS, TEXT -> CAPTIONS;
        case MEDIA -> MEDIA;
      };
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
  }

  static ListedFile of(String talk, TalkFile file, String path) {
    return new ListedFile(
        path, Role.of(file), Optional.of(talk), file.language(), Optional.empty());
  }

  static ListedFile passedOver(String path, PassedOver why) {
    return new ListedFile(path, Role.OTHER, Optional.empty(), Optional.empty(), Optional.of(why));
  }

  static ListedFile used(String path, Role role) {
    return new ListedFile(path, role, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
