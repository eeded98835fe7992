package cuepoint.collection;

import cuepoint.collection.name.Companion;
import cuepoint.collection.name.TalkFile;
import java.nio.file.Path;

/**
 * Why a file is not read, or not used.
 *
 * @param kind what many such files are called: {@code "descriptions"}
 * @param reason a clause without a full stop: {@code "conf/a.en.vtt is taken: it has times"}
 */
public record PassedOver(String kind, String reason) {
  private static final String BETTER = "captions beside better ones of the language";

  static final PassedOver HIDDEN =
      new PassedOver("hidden files", "its name begins with a full stop");
  static final PassedOver NO_TALK =
      new PassedOver(
          "texts that are not of a talk",
          "neither times of speech in it, nor another file of its name;"
              + " a .json of its name with a \"title\" makes it a talk");
  static final PassedOver RECORDING_ALONE =
      new PassedOver("recordings alone", "neither captions nor metadata have its name");
  static final PassedOver NOT_CAPTIONS =
      new PassedOver("files without captions", "its content is not captions of a known format");
  static final PassedOver NO_METADATA =
      new PassedOver("JSON that describes no talk", "none of the fields of a talk is in it");
  static final PassedOver PICTURES =
      new PassedOver(Companion.THUMBNAILS.label(), "its cues are the addresses of images");
  static final PassedOver DATA =
      new PassedOver("data for programs", "its cues are JSON, not what is said");
  static final PassedOver UNTIMED =
      new PassedOver(BETTER, "its language is not known, and other captions of the talk are timed");
  static final PassedOver BESIDE_CAPTIONS =
      new PassedOver(BETTER, "no times of speech are in it, and other files of the talk have some");
  static final PassedOver EMPTY = new PassedOver("files without captions", "no captions are in it");
  static final PassedOver UNREADABLE =
      new PassedOver("files that cannot be read", "it cannot be read");
  static final PassedOver IRREGULAR =
      new PassedOver("broken links, pipes and devices", "it is not a regular file");
  static final PassedOver OUTSIDE =
      new PassedOver("links out of the collection", "what it leads to is not in the collection");
  static final PassedOver PLAYLIST =
      new PassedOver("playlists", "yt-dlp wrote it for a list of talks");
  static final PassedOver OTHER_TALKS =
      new PassedOver(
          "schedules of other talks", "no talk of its folder has a video, id or title in it");
  static final PassedOver OTHER =
      new PassedOver("files of other kinds", "no file of this kind is read");
  static final PassedOver PROGRAM =
      new PassedOver("folders of programs", "a program keeps its own files in it");
  static final PassedOver LINK =
      new PassedOver("links to folders read elsewhere", "the files in it are read elsewhere");

  /** A file that is beside talks. */
  static PassedOver companion(Companion companion) {
    return new PassedOver(companion.label(), companion.reason());
  }

  /** A file of which the name, or only the content, is not that of captions. */
  static PassedOver unread(Path file) {
    return TalkFile.isRead(file.getFileName().toString()) ? NOT_CAPTIONS : OTHER;
  }

  /** WebVTT whose header gives its kind. */
  static PassedOver ofKind(String kind) {
    return new PassedOver(
        kind.equals("metadata") ? DATA.kind : kind, "its header says that it is of kind " + kind);
  }

  /** Captions of a language that another file has as well, or better. */
  static PassedOver better(String taken, String reason) {
    return new PassedOver(BETTER, taken + " is taken: " + reason);
  }

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException when one is blank
   */
  public PassedOver {
    if (kind.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(kind + ": " + reason);
    }
  }
}
