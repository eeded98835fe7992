package cuepoint.collection.name;

import cuepoint.caption.CaptionFile;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file that belongs to a talk, as its name shows.
 *
 * @param path the file
 * @param role what it contributes to the talk
 * @param stem its name without language and extension
 * @param language BCP 47 tag, if the name of a caption file contains one
 */
public record TalkFile(Path path, Role role, String stem, Optional<String> language) {
  private static final String YT_DLP_EXTENSION = ".info.json";
  private static final Set<String> CAPTION_EXTENSIONS =
      Set.of(
          "vtt", "srt", "sbv", "srv1", "srv2", "srv3", "ttml", "dfxp", "lrc", "json3", "ass", "ssa",
          "smi", "sami", "scc");

  /** Names of files of many kinds, of which some are captions. */
  private static final Set<String> DOUBTFUL_EXTENSIONS =
      Set.of("sub", "stl", "xml", "csv", "tsv", "html", "htm", "docx", "jsonl");

  private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "md", "markdown");

  /** What a file contributes to its talk. */
  public enum Role {
    METADATA,
    YT_DLP,
    CAPTIONS,
    /** Captions if it has times or there is metadata of the same name; else a README or similar. */
    TEXT,
    MEDIA
  }

  /** A file by its name; empty if it cannot belong to a talk. */
  public static Optional<TalkFile> of(Path path) {
    String name = path.getFileName().toString();
    if (name.endsWith(YT_DLP_EXTENSION)) {
      return Optional.of(file(path, Role.YT_DLP, YT_DLP_EXTENSION.length()));
    }
    int dot = name.lastIndexOf('.');
    String extension = extension(name);
    int length = extension.length() + 1;
    if (dot <= 0) {
      return Optional.empty();
    }
    if (extension.equals("json")) {
      return Optional.of(file(path, isCaptions(path) ? Role.CAPTIONS : Role.METADATA, length));
    }
    if (TEXT_EXTENSIONS.contains(extension)) {
      return Optional.of(file(path, Role.TEXT, length));
    }
    if (CAPTION_EXTENSIONS.contains(extension)
        || (DOUBTFUL_EXTENSIONS.contains(extension) && isCaptions(path))) {
      return Optional.of(file(path, Role.CAPTIONS, length));
    }
    return MediaType.of(name).isPresent()
        ? Optional.of(file(path, Role.MEDIA, length))
        : Optional.empty();
  }

  /** Whether a file of this name is read as the metadata or captions of a talk. */
  public static boolean isRead(String name) {
    String extension = extension(name);
    return extension.equals("json")
        || CAPTION_EXTENSIONS.contains(extension)
        || DOUBTFUL_EXTENSIONS.contains(extension);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Both speech recognisers and people who keep metadata write JSON. */
  private static boolean isCaptions(Path path) {
    try {
      return CaptionFile.isCaptions(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static TalkFile file(Path path, Role role, int extension) {
    String name = path.getFileName().toString();
    String stem = name.substring(0, name.length() - extension);
    return new TalkFile(path, role, stem, Optional.empty());
  }

  /** Splits {@code STEM.LANG.EXT} of captions, unless a metadata file has that whole stem. */
  public TalkFile inLanguage(Set<String> metadataStems) {
    int dot = stem.lastIndexOf('.');
    if ((role != Role.CAPTIONS && role != Role.TEXT) || dot <= 0 || metadataStems.contains(stem)) {
      return this;
    }
    Optional<String> tag = LanguageTag.of(stem.substring(dot + 1));
    return tag.isEmpty() ? this : new TalkFile(path, role, stem.substring(0, dot), tag);
  }

  /**
   * Whether this is a text that has nothing to do with a talk.
   *
   * @param talks the keys of the talks that have metadata
   * @throws IOException when it cannot be read
   */
  public boolean isOtherText(Set<String> talks) throws IOException {
    return role == Role.TEXT
        && !talks.contains(TalkName.of(stem).key())
        && !CaptionFile.isTimedText(path);
  }
}
