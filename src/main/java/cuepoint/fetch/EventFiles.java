package cuepoint.fetch;

import cuepoint.caption.Captions;
import cuepoint.draft.WrittenRecord;
import cuepoint.fetch.source.Cause;
import cuepoint.file.AsideFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what was fetched for a talk into the folder of its event. What a person edited stays. */
final class EventFiles {
  private static final Set<String> NO_CAPTIONS = Set.of("jpg", "png", "webp", "avif", "gif");

  private static final Comparator<Path> METADATA_FIRST =
      Comparator.comparing(EventFiles::isCaptions).thenComparing(Comparator.naturalOrder());

  private final WrittenRecord record;
  private final Path folder;
  private final List<String> written = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private Optional<Reason> unusable = Optional.empty();

  EventFiles(Path folder, WrittenRecord record) {
    this.folder = folder;
    this.record = record;
  }

  /** Names of the files that were written. */
  List<String> written() {
    return written;
  }

  /** Names of those that are as a person left them. */
  List<String> kept() {
    return kept;
  }

  /** Why what was fetched is not captions, if it is not. */
  Optional<Reason> unusable() {
    return unusable;
  }

  /**
   * Takes all files of a folder, metadata first, so that captions are never without them.
   *
   * @throws IOException when they cannot be written
   */
  void take(Path fetched) throws IOException {
    try (Stream<Path> files = Files.list(fetched)) {
      for (Path file : files.filter(Files::isRegularFile).sorted(METADATA_FIRST).toList()) {
        if (isCaptions(file) && !hasCues(file)) {
          unusable =
              Optional.of(
                  Reason.of(
                      Cause.FAILED, "what came as " + file.getFileName() + " is no captions"));
        } else {
          take(file, folder.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  private void take(Path fetched, Path file) throws IOException {
    if (Files.exists(file) && Files.mismatch(fetched, file) < 0) {
      record.wrote(file);
    } else if (record.mayWrite(file)) {
      AsideFile.write(
          file, aside -> Files.copy(fetched, aside, StandardCopyOption.REPLACE_EXISTING));
      record.wrote(file);
      written.add(name(file));
    } else {
      kept.add(name(file));
    }
  }

  static boolean isCaptions(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !NO_CAPTIONS.contains(extension) && !name.endsWith(".info.json") && !isTalkJson(name);
  }

  /** {@code STEM.json}, but not {@code STEM.en.json}. */
  private static boolean isTalkJson(String name) {
    return name.endsWith(".json") && !name.matches(".*\\.[a-z]{2,3}(?:-[a-z0-9]+)*\\.json");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean hasCues(Path file) throws IOException {
    return !Captions.read(file).cues().isEmpty();
  }
}
