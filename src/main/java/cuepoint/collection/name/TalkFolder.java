package cuepoint.collection.name;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the name of a folder says of the files in it, where theirs do not: the talk, as in {@code
 * Probes/en.vtt}; that they are captions, as in {@code subs/probes.vtt}; the language, as in {@code
 * en/probes.vtt}.
 */
public final class TalkFolder {
  private static final Set<String> OF_CAPTIONS =
      Set.of(
          "sub",
          "subs",
          "subtitle",
          "subtitles",
          "caption",
          "captions",
          "transcript",
          "transcripts",
          "srt",
          "vtt");

  /** What Zoom and others call the files of any talk. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:meeting_saved_)?closed_captions?|audio_transcript|audio_only|recording"
              + "|(?:video|audio|zoom_|double_click_to_convert_)\\d*|info|meta|metadata",
          Pattern.CASE_INSENSITIVE);

  private static final String ANY = "any";

  private TalkFolder() {}

  /** Whether a folder is called like captions. */
  public static boolean isOfCaptions(Path folder) {
    return OF_CAPTIONS.contains(TalkFile.name(folder).toLowerCase(Locale.ROOT));
  }

  /** The BCP 47 tag that a folder is called. */
  public static Optional<String> language(Path folder) {
    return LanguageTag.read(TalkFile.name(folder))
        .filter(LanguageTag::certain)
        .map(LanguageTag::tag);
  }

  /** The folder that a file is in, or the one above if that is only called like captions. */
  static Path of(Path file) {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    Path above = folder.getParent();
    return above != null && above.getFileName() != null && isOfCaptions(folder) ? above : folder;
  }

  /** Whether captions are among some files, and none of them has a title. */
  static boolean isOfOneTalk(List<TalkFile> files) {
    return files.stream().anyMatch(TalkFile::isCaptions)
        && files.stream().allMatch(file -> untitled(file).isPresent());
  }

  /** Whether the files in a folder are of one talk, and only it has a name. */
  public static boolean isOfOneTalk(Stream<Path> files, FileContents contents) {
    return isOfOneTalk(
        files
            .filter(file -> Companion.of(TalkFile.name(file)).isEmpty())
            .flatMap(file -> TalkFile.of(file, contents).stream())
            .toList());
  }

  /** A file without a title, called like its folder. */
  static TalkFile named(TalkFile file) {
    String name = TalkFile.name(of(file.path()));
    return untitled(file).map(reading -> file.named(reading).withStem(name)).orElse(file);
  }

  private static Optional<CaptionName> untitled(TalkFile file) {
    Stream<CaptionName> readings =
        file.isCaptions()
            ? CaptionName.readings(ANY + "." + file.stem()).stream()
            : Stream.of(CaptionName.whole(ANY + "." + file.stem()));
    return readings.filter(name -> isAny(name.stem())).findFirst();
  }

  private static boolean isAny(String stem) {
    return stem.equals(ANY)
        || (stem.startsWith(ANY + ".")
            && NO_TITLE.matcher(stem.substring(ANY.length() + 1)).matches());
  }
}
