package cuepoint.collection.name;

import cuepoint.collection.content.FileContents;
import cuepoint.collection.content.SeenContents;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.correction.CorrectionsFile;
import cuepoint.file.RegularFile;
import cuepoint.language.LanguageTag;
import cuepoint.video.ImageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the names of the files of a folder together, because one confirms how another is read:
 * {@code talk-fr.srt} is French beside {@code talk.json}, and a talk of that name elsewhere.
 */
public final class FolderNames {
  private static final Pattern COPY =
      Pattern.compile("(.+?)(?: ?\\(\\d{1,3}\\)| - Copy(?: \\(\\d{1,3}\\))?)(\\..+)");

  private final Map<Path, Companion> companions = new LinkedHashMap<>();
  private final List<TalkFile> files;
  private final TalkNames names;

  /**
   * Reads names.
   *
   * @param paths files of one folder, in order
   */
  public FolderNames(Set<Path> paths, FileContents contents) {
    for (Path path : paths) {
      Companion.of(TalkFile.name(path))
          .or(() -> isCopy(path, paths) ? Optional.of(Companion.COPY) : Optional.empty())
          .ifPresent(companion -> companions.put(path, companion));
    }
    List<TalkFile> named = named(paths, contents);
    if (removeTitles(Stems.of(named, contents).confirmed())) {
      named = named(paths, contents);
    }
    Stems stems = Stems.of(named, contents);
    List<TalkFile> ofTalks =
        named.stream().filter(file -> !isCompanion(file, stems.confirmed())).toList();
    Set<Path> folders =
        paths.stream().map(path -> path.resolveSibling("")).collect(Collectors.toSet());
    this.files = inLanguage(ofTalks, stems).stream().map(file -> ofFolder(file, folders)).toList();
    this.names = new TalkNames(files);
  }

  /** The files that may be of a talk. */
  public List<TalkFile> talkFiles() {
    return files;
  }

  /** The files that are beside talks. */
  public Map<Path, Companion> companions() {
    return companions;
  }

  /** What the name of one of the files contains. */
  public TalkName name(TalkFile file) {
    return names.of(file.stem());
  }

  /**
   * A file of corrections as one of the talk whose captions have its name.
   *
   * @param keys of the talks
   */
  public Optional<TalkFile> corrections(Path file, Set<String> keys) {
    return CorrectionsFile.stem(TalkFile.name(file)).stream()
        .flatMap(stem -> CorrectionsName.readings(file, stem))
        .filter(one -> keys.contains(name(one).key()))
        .findFirst();
  }

  /**
   * A picture as that of the talk whose other files have its name.
   *
   * @param keys of the talks
   */
  public Optional<TalkFile> thumbnail(Path file, Set<String> keys) {
    String name = TalkFile.name(file);
    return ImageType.of(name)
        .map(type -> TalkFile.file(file, Role.THUMBNAIL, TalkFile.stem(name)))
        .filter(one -> keys.contains(name(one).key()));
  }

  /** What the name of a folder contains, if the files are those in it. */
  public TalkName name(Path folder) {
    return names.of(TalkFile.name(folder));
  }

  /**
   * The BCP 47 tag in the name of a caption file when no other file is known; none where the name
   * says that the language is unknown.
   */
  public static Optional<String> languageIn(Path file) {
    return Stems.certain(
            file,
            TalkFile.stem(TalkFile.name(file)),
            new FileContents(SeenContents.none(file.resolveSibling(""))))
        .flatMap(CaptionName::language)
        .filter(language -> !language.equals(LanguageTag.UNKNOWN));
  }

  private static boolean isCopy(Path path, Set<Path> paths) {
    Matcher copy = COPY.matcher(path.getFileName().toString());
    if (!copy.matches()) {
      return false;
    }
    Path original = path.resolveSibling(copy.group(1) + copy.group(2));
    try {
      return paths.contains(original)
          && Files.size(path) <= RegularFile.MAX_CAPTION_BYTES
          && Files.mismatch(original, path) == -1;
    } catch (IOException e) {
      return false;
    }
  }

  /** What seemed to be a README or a schedule is of a talk, where other files have its name. */
  private boolean removeTitles(Set<String> stems) {
    return companions
        .entrySet()
        .removeIf(one ->
            one.getValue().mayBeTitle()
                && stems.contains(TalkFile.stem(TalkFile.name(one.getKey()))));
  }

  private List<TalkFile> named(Set<Path> paths, FileContents contents) {
    Map<Path, List<TalkFile>> byFolder =
        paths.stream()
            .filter(path -> !companions.containsKey(path))
            .flatMap(path -> TalkFile.of(path, contents).stream())
            .collect(
                Collectors.groupingBy(
                    file -> TalkFolder.of(file.path()), LinkedHashMap::new, Collectors.toList()));
    return byFolder.values().stream().flatMap(of -> TalkFolder.named(of).stream()).toList();
  }

  /** In a folder beside others of the event, captions are in the language that it is called. */
  private static TalkFile ofFolder(TalkFile file, Set<Path> folders) {
    Path folder = file.path().resolveSibling("");
    return file.isCaptions() && file.language().isEmpty()
        ? TalkFolder.language(folder)
            .filter(tag -> folders.stream().anyMatch(one -> !one.startsWith(folder)))
            .map(file::inLanguage)
            .orElse(file)
        : file;
  }

  /** {@code talk-chapters.vtt} beside {@code talk.vtt}. */
  private boolean isCompanion(TalkFile file, Set<String> confirmed) {
    int end = Math.max(file.stem().lastIndexOf('-'), file.stem().lastIndexOf('_'));
    if (end <= 0 || !confirmed.contains(file.stem().substring(0, end).strip())) {
      return false;
    }
    Optional<Companion> companion =
        Companion.of(TalkFile.name(file.path()).substring(end + 1).strip());
    companion.ifPresent(one -> companions.put(file.path(), one));
    return companion.isPresent();
  }

  private static List<TalkFile> inLanguage(List<TalkFile> files, Stems stems) {
    List<TalkFile> named =
        files.stream()
            .map(file ->
                file.isCaptions() && file.language().isEmpty() && file.flags().isEmpty()
                    ? stems.inLanguage(file)
                    : file)
            .toList();
    Set<String> ofTalks =
        named.stream()
            .filter(file -> file.role() != Role.MEDIA)
            .map(TalkFile::stem)
            .collect(Collectors.toSet());
    return named.stream()
        .map(file -> file.role() == Role.MEDIA ? Stems.recording(file, ofTalks) : file)
        .toList();
  }
}
