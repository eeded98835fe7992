package cuepoint.fetch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.EventPath;
import cuepoint.draft.WrittenRecord;
import cuepoint.event.EventMetadata;
import cuepoint.file.AsideFile;
import cuepoint.file.FileStem;
import cuepoint.file.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of events that talks go to, each with the record of what was written. */
final class Events {
  /** For single talks of which nothing tells an event. */
  private static final String OTHERS = "talks";

  private final Path root;
  private final Map<Path, WrittenRecord> records = new HashMap<>();

  Events(Path root) {
    this.root = root;
  }

  /** What was written into a folder. */
  WrittenRecord record(Path folder) throws IOException {
    WrittenRecord known = records.get(folder);
    if (known == null) {
      known = WrittenRecord.open(folder);
      records.put(folder, known);
    }
    return known;
  }

  /** What earlier runs asked for in a folder. */
  FetchMemory memory(Path folder) throws IOException {
    return new FetchMemory(record(folder));
  }

  /** The folder of an event by the name that a user gives it. */
  Path asked(String name) {
    return EventPath.of(root, name);
  }

  /** That of an event that is called like a list. */
  Path named(Optional<String> list) {
    String name = list.orElse(OTHERS);
    return isFolder(name) ? asked(name) : root.resolve(FileStem.of(name));
  }

  boolean isFolder(String name) {
    return EventPath.there(root, name).isPresent();
  }

  /** The folder that the talks of an address went to before. */
  Optional<Path> of(String address) throws IOException {
    for (Path folder : folders()) {
      if (memory(folder).addresses().contains(address)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The folders in the root in which something was written. */
  List<Path> folders() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(WrittenRecord.FILE_NAME)))
          .sorted()
          .toList();
    }
  }

  /** Whether a name or password is in an address. */
  static boolean hasPassword(String address) {
    return !address.equals(shown(address));
  }

  /** An address without them, for people. */
  static String shown(String address) {
    return address.replaceFirst("://[^/?#]+@", "://***@");
  }

  /**
   * Makes the folder of an event, described unless a person has described it.
   *
   * @param name what it is called
   * @param address where its talks come from
   */
  void create(Path folder, Optional<String> name, String address) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("event.json");
    WrittenRecord record = record(folder);
    if (name.isPresent()
        && !record.isRecorded(file)
        && Files.notExists(file)
        && !EventMetadata.describesBesides(folder)) {
      ObjectNode event = JsonNodeFactory.instance.objectNode().put("name", name.get());
      if (address.contains("://") && !hasPassword(address)) {
        event.put("url", address);
      }
      AsideFile.write(file, JsonText.of(event));
      event.properties().forEach(field -> record.wrote(file, field.getKey(), field.getValue()));
    }
    record.save();
  }
}
