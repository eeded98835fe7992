package cuepoint.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.WrittenRecord;
import cuepoint.file.AsideFile;
import cuepoint.file.JsonEdit;
import cuepoint.file.JsonText;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an import would do to an event, to be shown and then carried out. */
public final class ImportPlan {
  private final Path folder;
  private final WrittenRecord record;
  private final Optional<FilePlan> event;
  private final List<TalkPlan> talks;

  ImportPlan(Path folder, WrittenRecord record, Optional<FilePlan> event, List<TalkPlan> talks) {
    this.folder = folder;
    this.record = record;
    this.event = event;
    this.talks = List.copyOf(talks);
  }

  /** The folder of the event, which may not be there yet. */
  public Path folder() {
    return folder;
  }

  /** What it does to {@code event.json}; empty if the source says nothing of the event. */
  public Optional<FilePlan> event() {
    return event;
  }

  /** What it does to each talk, in the order of the source. */
  public List<TalkPlan> talks() {
    return talks;
  }

  /** Whether any file is written. */
  public boolean isWritten() {
    return files().anyMatch(file -> file.change().isWritten());
  }

  private Stream<FilePlan> files() {
    return Stream.concat(event.stream(), talks.stream().flatMap(talk -> talk.files().stream()));
  }

  /**
   * Writes it, and remembers what is there as the source has it. A run that ends early leaves whole
   * files; the next import writes the rest.
   *
   * @throws IOException when a file cannot be written, such as on a full disk
   */
  public void write() throws IOException {
    if (!isWritten() && Files.notExists(folder)) {
      return;
    }
    Files.createDirectories(folder);
    try {
      for (FilePlan file : files().toList()) {
        write(file);
      }
    } catch (IOException e) {
      saveAfter(e);
      throw e;
    }
    record.save();
  }

  /** What was written is remembered if that is possible; why the import failed is told first. */
  private void saveAfter(IOException failure) {
    try {
      record.save();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void write(FilePlan file) throws IOException {
    if (file.source().isPresent()) {
      copy(file, file.source().get());
      return;
    }
    if (file.change().isWritten()) {
      AsideFile.write(file.file(), text(file));
    }
    for (FieldPlan field : file.fields()) {
      if (!field.change().isKept()) {
        record.wrote(file.file(), field.name(), field.value());
      }
    }
  }

  private static String text(FilePlan file) throws IOException {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    file.fields().stream()
        .filter(field -> field.change().isWritten())
        .forEach(field -> fields.set(field.name(), field.value()));
    if (file.change() == Change.ADDED) {
      return JsonText.of(fields);
    }
    return JsonEdit.with(RegularFile.text(file.file()), fields)
        .orElseThrow(() ->
            new FileSystemException(
                file.file().toString(), null, "was changed meanwhile; import again"));
  }

  private void copy(FilePlan file, Path source) throws IOException {
    if (file.change().isWritten()) {
      AsideFile.write(file.file(), aside -> Files.copy(source, aside));
    }
    if (!file.change().isKept()) {
      record.wrote(file.file());
    }
  }
}
