package cuepoint.ingest.folder;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.Collection;
import cuepoint.collection.ListedFile;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import cuepoint.draft.DraftFile;
import cuepoint.draft.TalkDraft;
import cuepoint.file.FileStem;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A talk in a folder that is imported.
 *
 * @param root the folder
 * @param below the path of the talk's folder in that of its event, if there are several
 */
record FolderTalk(Path root, TalkFiles files, String below, ProblemSink problems) {
  private static final String INFO = ".info.json";

  /** Languages, flags and an extension. */
  private static final Pattern SUFFIX = Pattern.compile("(?:\\.[A-Za-z0-9_-]{1,30}){1,6}");

  /** The draft; empty if the files describe no talk. */
  Optional<TalkDraft> draft(Collection collection) {
    TalkReading reading = collection.read(files);
    reading.problems().forEach(one -> problems.add(Path.of(one.file()), one.line(), one.message()));
    return reading.recording().map(Recording::talk).map(talk -> draft(talk, reading));
  }

  private TalkDraft draft(Talk talk, TalkReading reading) {
    ObjectNode raw = raw(reading);
    TalkMetadata own = files.readMetadata();
    TalkMetadata metadata = raw.isEmpty() ? named(talk.title(), own) : own;
    return new TalkDraft(stem(), metadata, raw, copies(reading), List.of());
  }

  /** What its own JSON says, as it is. */
  private ObjectNode raw(TalkReading reading) {
    return files(reading)
        .filter(file -> file.role() == ListedFile.Role.METADATA && !file.path().endsWith(INFO))
        .map(file -> MetadataFile.read(root.resolve(file.path()), ProblemSink.NONE))
        .flatMap(file -> file.root() instanceof ObjectNode object ? Stream.of(object) : Stream.of())
        .findFirst()
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  /** Enough to find it again: the rest is in its {@code .info.json}. */
  private static TalkMetadata named(String title, TalkMetadata own) {
    TalkMetadata none = TalkMetadata.NONE;
    return new TalkMetadata(
        Optional.of(title),
        List.of(),
        none.account(),
        none.description(),
        own.recorded(),
        none.language(),
        none.durationMillis(),
        List.of(),
        List.of(),
        none.captions(),
        own.videos(),
        own.thumbnail(),
        own.relatedUrls(),
        none.startMillis(),
        none.endMillis());
  }

  private String stem() {
    Optional<String> id =
        files.namedVideo().map(address -> address.substring(address.lastIndexOf('/') + 1));
    return id.map(FileStem::ofId)
        .orElseGet(() ->
            below.isEmpty()
                ? FileStem.ofId(files.stem())
                : FileStem.of(below + "-" + files.stem()));
  }

  private static Stream<ListedFile> files(TalkReading reading) {
    return reading.files().stream().filter(file -> file.passedOver().isEmpty());
  }

  private List<DraftFile> copies(TalkReading reading) {
    List<DraftFile> copies = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    files(reading)
        .forEach(file -> {
          boolean info = file.path().endsWith(INFO);
          if (info || file.role() == ListedFile.Role.CAPTIONS) {
            Path source = root.resolve(file.path());
            copies.add(new DraftFile(source, free(info ? INFO : suffix(file, source), taken)));
          }
        });
    return copies;
  }

  private static String free(String suffix, Set<String> taken) {
    String free = suffix;
    for (int i = 1; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      int extension = suffix.lastIndexOf('.');
      free = suffix.substring(0, extension) + "." + i + suffix.substring(extension);
    }
    return free;
  }

  /** What its name has behind that of the talk, or else its language and extension. */
  private String suffix(ListedFile file, Path source) {
    String name = Normalizer.normalize(source.getFileName().toString(), Normalizer.Form.NFC);
    String rest = name.startsWith(files.stem()) ? name.substring(files.stem().length()) : "";
    String extension = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    String language = file.isDetected() ? "" : file.language().map(tag -> "." + tag).orElse("");
    return SUFFIX.matcher(rest).matches() && !rest.equals(".json") ? rest : language + extension;
  }
}
