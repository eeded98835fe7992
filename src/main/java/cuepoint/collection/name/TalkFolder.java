package cuepoint.collection.name;

import cuepoint.collection.content.FileContents;
import cuepoint.language.LanguageTag;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Set<String> OF_OTHERS =
      Set.of(
          "audio", "audios", "video", "videos", "media", "recordings", "metadata", "info", "json");

  /** What package managers, macOS, Windows and network drives keep. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "node_modules",
          "__pycache__",
          "__macosx",
          "@eadir",
          "#recycle",
          "$recycle.bin",
          "system volume information",
          "lost+found");

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

  /** Whether a folder is called by what kind of files are in it. */
  public static boolean isOfFiles(Path folder) {
    return isOfCaptions(folder)
        || OF_OTHERS.contains(TalkFile.name(folder).toLowerCase(Locale.ROOT));
  }

  /** Whether only programs use what is in a folder. */
  public static boolean isOfProgram(Path folder) {
    return OF_PROGRAMS.contains(TalkFile.name(folder).toLowerCase(Locale.ROOT));
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

  /** Files without a title, called like their folder, or like the only talk above theirs. */
  static List<TalkFile> named(List<TalkFile> files) {
    if (isOfOneTalk(files)) {
      return files.stream().map(file -> called(TalkFile.name(of(file.path())), file)).toList();
    }
    Set<String> titles =
        files.stream()
            .filter(file -> !file.isCaptions() && !isInCaptions(file))
            .map(file -> Stems.withoutResolution(file.stem()))
            .collect(Collectors.toSet());
    return titles.size() == 1
        ? files.stream()
            .map(file -> isInCaptions(file) ? called(titles.iterator().next(), file) : file)
            .toList()
        : files;
  }

  private static boolean isInCaptions(TalkFile file) {
    return isOfCaptions(file.path().toAbsolutePath().resolveSibling(""));
  }

  private static TalkFile called(String title, TalkFile file) {
    return untitled(file).map(reading -> file.named(reading).withStem(title)).orElse(file);
  }

  private static Optional<CaptionName> untitled(TalkFile file) {
    String stem = isInCaptions(file) ? LooseName.withoutTrack(file.stem()) : file.stem();
    Stream<CaptionName> readings =
        file.isCaptions()
            ? CaptionName.readings(ANY + "." + stem).stream()
            : Stream.of(CaptionName.whole(ANY + "." + stem));
    return readings.filter(name -> isAny(name.stem())).findFirst();
  }

  private static boolean isAny(String stem) {
    return stem.equals(ANY)
        || (stem.startsWith(ANY + ".")
            && NO_TITLE.matcher(stem.substring(ANY.length() + 1)).matches());
  }
}
