package cuepoint.collection.name;

import cuepoint.collection.content.FileContents;
import cuepoint.video.MediaType;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file that belongs to a talk, as its name and the beginning of its content show.
 *
 * @param path the file
 * @param role what it contributes to the talk
 * @param stem its name without language, flags and extension, in NFC; also without that of the
 *     recording in {@code talk.mp4.srt}
 * @param language BCP 47 tag, if the name of a caption file contains one; {@code und} where it says
 *     that the language is not known
 * @param flags what else the name says of captions
 */
public record TalkFile(
    Path path, Role role, String stem, Optional<String> language, Set<Flag> flags) {
  private static final String YT_DLP_EXTENSION = ".info.json";
  private static final Set<String> CAPTION_EXTENSIONS =
      Set.of(
          "vtt", "srt", "sbv", "srv1", "srv2", "srv3", "ttml", "dfxp", "lrc", "json3", "ass", "ssa",
          "smi", "sami", "scc");

  /** Names of files of many kinds, of which some are captions. */
  private static final Set<String> DOUBTFUL_EXTENSIONS =
      Set.of("sub", "stl", "xml", "csv", "tsv", "jsonl");

  private static final Set<String> TEXT_EXTENSIONS =
      Set.of("txt", "md", "markdown", "docx", "html", "htm");

  /** What a file contributes to its talk. */
  public enum Role {
    METADATA,
    YT_DLP,
    CAPTIONS,
    /** Captions if it has times or there are other files of the talk; else a README or similar. */
    TEXT,
    MEDIA,
    /** Of captions in a language. */
    CORRECTIONS,
    /** A picture of the talk. */
    THUMBNAIL
  }

  public TalkFile {
    if (role != Role.MEDIA && stem.lastIndexOf('.') > 0 && MediaType.of(stem).isPresent()) {
      stem = stem(stem);
    }
    flags = Set.copyOf(flags);
  }

  /** A file by its name and the beginning of its content; empty if it cannot be of a talk. */
  static Optional<TalkFile> of(Path path, FileContents contents) {
    String name = name(path);
    if (name.toLowerCase(Locale.ROOT).endsWith(YT_DLP_EXTENSION)) {
      return Optional.of(
          file(path, Role.YT_DLP, name.substring(0, name.length() - YT_DLP_EXTENSION.length())));
    }
    String stem = stem(name);
    String extension = extension(name);
    if (stem.isEmpty()) {
      return Optional.empty();
    }
    if (extension.equals("txt") && CAPTION_EXTENSIONS.contains(extension(stem))) {
      return Optional.of(
          file(path, contents.isCaptions(path) ? Role.CAPTIONS : Role.TEXT, stem(stem)));
    }
    return role(path, extension, contents).map(role -> file(path, role, stem));
  }

  private static Optional<Role> role(Path path, String extension, FileContents contents) {
    if (extension.equals("json")) {
      return Optional.of(contents.isCaptions(path) ? Role.CAPTIONS : Role.METADATA);
    }
    if (TEXT_EXTENSIONS.contains(extension)) {
      return Optional.of(Role.TEXT);
    }
    if (CAPTION_EXTENSIONS.contains(extension)
        || (DOUBTFUL_EXTENSIONS.contains(extension) && contents.isCaptions(path))) {
      return Optional.of(Role.CAPTIONS);
    }
    return MediaType.of("." + extension).map(type -> Role.MEDIA);
  }

  static TalkFile file(Path path, Role role, String stem) {
    return new TalkFile(path, role, stem, Optional.empty(), Set.of());
  }

  /** The name of a file in NFC: macOS writes NFD. */
  static String name(Path path) {
    return Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
  }

  /** A name without its extension; empty if that is all of it. */
  static String stem(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a file of this name is read as the metadata or captions of a talk. */
  public static boolean isRead(String name) {
    String extension = extension(name);
    return extension.equals("json")
        || CAPTION_EXTENSIONS.contains(extension)
        || DOUBTFUL_EXTENSIONS.contains(extension);
  }

  /** Whether it holds what is said. */
  public boolean isCaptions() {
    return role == Role.CAPTIONS || role == Role.TEXT;
  }

  /** Whether it describes the talk. */
  boolean isMetadata() {
    return role == Role.METADATA || role == Role.YT_DLP;
  }

  TalkFile named(CaptionName name) {
    return new TalkFile(path, role, name.stem(), name.language(), name.flags());
  }

  TalkFile inLanguage(String tag) {
    return new TalkFile(path, role, stem, Optional.of(tag), flags);
  }

  TalkFile withStem(String other) {
    return new TalkFile(path, role, other, language, flags);
  }
}
