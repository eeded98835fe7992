package cuepoint.collection.name;

import cuepoint.collection.content.FileContents;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.language.LanguageCode;
import cuepoint.language.LanguageTag;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stems that the files of a folder show to be those of talks.
 *
 * @param metadata those of metadata
 * @param whole those that are not divided further: of metadata, of recordings, and before a
 *     language
 * @param confirmed those that other names may be cut to
 * @param contents of the files
 */
record Stems(
    Set<String> metadata, Set<String> whole, Set<String> confirmed, FileContents contents) {
  /**
   * What a player, Zoom, PeerTube, media.ccc.de or Google Meet adds to the name of a recording: its
   * size, a format of yt-dlp's.
   */
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(.+?)(?:[._-](?:[a-z]{2,8}_|(?:webm|h264|av1)-)?"
              + "(?:\\d{3,4}x\\d{3,4}|\\d{3,4}p|f\\d{2,3}|hd|sd|mp3|opus"
              + "|240|360|480|720|1080|1440|2160)"
              + "| [-–] Recording)+");

  /** A language behind a hyphen or a low line. */
  private static final Pattern IN_LANGUAGE =
      Pattern.compile("(.+?)[-_]([a-zA-Z]{2,3}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))?)");

  /** A UUID, also in the 22 letters and digits of PeerTube's short form. */
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|[1-9A-Za-z]{22}");

  static Stems of(List<TalkFile> files, FileContents contents) {
    Set<String> metadata = stems(files.stream().filter(TalkFile::isMetadata));
    List<TalkFile> likely = files.stream().map(file -> likely(file, contents)).toList();
    Set<String> whole =
        stems(likely.stream().filter(file -> !file.isCaptions() || file.language().isPresent()));
    Set<String> confirmed = stems(likely.stream());
    files.stream()
        .filter(file -> file.role() == Role.MEDIA)
        .forEach(file -> confirmed.add(withoutResolution(file.stem())));
    confirmed.addAll(sharedBeforeFlags(files));
    confirmed.addAll(sharedBeforeLanguages(files, contents));
    return new Stems(metadata, whole, confirmed, contents);
  }

  private static Set<String> stems(Stream<TalkFile> files) {
    return files.map(TalkFile::stem).collect(Collectors.toCollection(HashSet::new));
  }

  /** A file as its name is read when no other file is looked at. */
  private static TalkFile likely(TalkFile file, FileContents contents) {
    Optional<CaptionName> certain =
        file.isCaptions() ? certain(file.path(), file.stem(), contents) : Optional.empty();
    return certain.map(file::named).orElse(file);
  }

  /** The reading of a name that needs no other file to confirm it; empty if each does. */
  static Optional<CaptionName> certain(Path file, String stem, FileContents contents) {
    return CaptionName.readings(stem).stream()
        .filter(name -> name.certain() && !isWord(name, stem, file, contents))
        .findFirst();
  }

  /** Whether what seems to be a language is the last word of an English name: {@code let it.be}. */
  private static boolean isWord(CaptionName name, String stem, Path file, FileContents contents) {
    return name.stem().length() < stem.length()
        && !name.isComplete()
        && LanguageCode.isWord(stem.substring(name.stem().length() + 1))
        && contents.isEnglish(file);
  }

  /** {@code talk.cc.vtt} and {@code talk.transcript.vtt} show a talk. */
  private static Set<String> sharedBeforeFlags(List<TalkFile> files) {
    Set<String> once = new HashSet<>();
    return files.stream()
        .filter(TalkFile::isCaptions)
        .map(file -> CaptionName.readings(file.stem()).getFirst())
        .filter(name -> name.language().isEmpty() && !name.flags().isEmpty())
        .map(CaptionName::stem)
        .filter(stem -> !once.add(stem))
        .collect(Collectors.toSet());
  }

  /** {@code talk-en.srt} and {@code talk-de.srt} show a talk, as does {@code UUID-en.vtt}. */
  private static Set<String> sharedBeforeLanguages(List<TalkFile> files, FileContents contents) {
    Map<String, Set<String>> languages = new HashMap<>();
    for (TalkFile file : files) {
      Matcher parts = IN_LANGUAGE.matcher(file.stem());
      if (file.isCaptions() && parts.matches()) {
        LanguageTag.read(parts.group(2))
            .filter(tag ->
                tag.certain()
                    && !(LanguageCode.isWord(parts.group(2)) && contents.isEnglish(file.path())))
            .ifPresent(tag ->
                languages.computeIfAbsent(parts.group(1), stem -> new HashSet<>()).add(tag.tag()));
      }
    }
    return languages.entrySet().stream()
        .filter(one -> one.getValue().size() > 1 || UUID.matcher(one.getKey()).matches())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  static String withoutResolution(String stem) {
    Matcher resolution = RESOLUTION.matcher(stem);
    return resolution.matches() ? resolution.group(1) : stem;
  }

  /** A caption file with the language and flags that its name contains. */
  TalkFile inLanguage(TalkFile file) {
    List<CaptionName> readings = CaptionName.readings(file.stem());
    return readings.reversed().stream()
        .filter(name -> metadata.contains(name.stem()))
        .findFirst()
        .or(() -> readings.stream().filter(name -> isConfirmed(name, file)).findFirst())
        .or(() ->
            whole.contains(file.stem())
                ? Optional.empty()
                : LooseName.of(file.stem(), confirmed)
                    .filter(name -> !isWord(name, file.stem(), file.path(), contents)))
        .map(file::named)
        .orElse(file);
  }

  private boolean isConfirmed(CaptionName name, TalkFile file) {
    return (name.certain() && !isWord(name, file.stem(), file.path(), contents))
        || (!name.stem().equals(file.stem()) && confirmed.contains(name.stem()));
  }

  /** A recording with the stem of the talk's other files. */
  static TalkFile recording(TalkFile file, Set<String> stems) {
    String shorter = withoutResolution(file.stem());
    return !stems.contains(file.stem()) && stems.contains(shorter) ? file.withStem(shorter) : file;
  }
}
