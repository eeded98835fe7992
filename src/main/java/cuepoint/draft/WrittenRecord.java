package cuepoint.draft;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cuepoint.file.AsideFile;
import cuepoint.file.JsonText;
import cuepoint.file.RegularFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Cuepoint has written into the folder of an event, so that it can tell its own work from what
 * a person edited, added or deleted. It is kept in the folder, as a hidden file, and belongs into
 * the user's repository like the talks.
 *
 * <p>Write a file first, then record it, then save the record: a run that is killed in between has
 * written what the next one would write, which {@link #isOurs} cannot know, but its content shows.
 */
public final class WrittenRecord {
  /** The name of the file; hidden, so that it is no talk. */
  public static final String FILE_NAME = ".cuepoint.json";

  private static final String FILES = "files";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final ObjectNode root;

  /**
   * File name to the hash of its content, or to an object of fields and the hashes of their values.
   */
  private final Map<String, JsonNode> files = new TreeMap<>();

  /** The text of the file. */
  private String saved;

  private WrittenRecord(Path folder, ObjectNode root, String saved) {
    this.folder = folder;
    this.root = root;
    this.saved = saved;
    root.path(FILES).properties().forEach(entry -> files.put(entry.getKey(), entry.getValue()));
  }

  /**
   * Reads the record of an event; an empty one if there is none, or no such folder yet.
   *
   * @throws IOException when there is one that cannot be read
   */
  public static WrittenRecord open(Path eventFolder) throws IOException {
    Path file = eventFolder.resolve(FILE_NAME);
    if (Files.notExists(file)) {
      return new WrittenRecord(eventFolder, JsonNodeFactory.instance.objectNode(), "");
    }
    String text = RegularFile.text(file);
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode root) {
        return new WrittenRecord(eventFolder, root, text);
      }
    } catch (JacksonException e) {
      // told below
    }
    throw new FileSystemException(
        file.toString(),
        null,
        "not JSON as Cuepoint writes it: mend it, or delete it to keep every file as it is now");
  }

  /** Whether a file was written by Cuepoint, whatever has become of it since. */
  public boolean isRecorded(Path file) {
    return files.containsKey(key(file));
  }

  /** Whether a person deleted a file that Cuepoint wrote. */
  public boolean isDeleted(Path file) {
    return isRecorded(file) && Files.notExists(file);
  }

  /**
   * Whether a file is as Cuepoint last wrote it as a whole, but for the ends of its lines, which
   * Git may convert.
   *
   * @throws IOException when it cannot be read
   */
  public boolean isOurs(Path file) throws IOException {
    JsonNode hash = files.get(key(file));
    return hash != null && Files.exists(file) && hash.asText("").equals(ContentHash.of(file));
  }

  /**
   * Whether a file may be written as a whole: nothing is there, nor was deleted by a person, or it
   * is ours.
   *
   * @throws IOException when it cannot be read
   */
  public boolean mayWrite(Path file) throws IOException {
    return isRecorded(file) ? isOurs(file) : Files.notExists(file);
  }

  /**
   * Records that a file was written as a whole.
   *
   * @throws IOException when it cannot be read
   */
  public void wrote(Path file) throws IOException {
    files.put(key(file), TextNode.valueOf(ContentHash.of(file)));
  }

  /** Whether Cuepoint wrote this field of a JSON file, whatever has become of it since. */
  public boolean isRecorded(Path file, String field) {
    return files.get(key(file)) instanceof ObjectNode fields && fields.has(field);
  }

  /** Whether Cuepoint last gave a field of a JSON file this value. */
  public boolean isOurs(Path file, String field, JsonNode value) {
    return files.get(key(file)) instanceof ObjectNode fields
        && fields.path(field).asText("").equals(ContentHash.of(value));
  }

  /** Records that a field of a JSON file was given a value. */
  public void wrote(Path file, String field, JsonNode value) {
    String key = key(file);
    ObjectNode fields =
        files.get(key) instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
    files.put(key, fields.put(field, ContentHash.of(value)));
  }

  /**
   * Something else to remember of the event, such as which talks had no captions yet; empty at
   * first. Changes to it are saved with the record.
   *
   * @param name that of the field in the file, other than {@code files}
   */
  public ObjectNode section(String name) {
    return root.path(name) instanceof ObjectNode known ? known : root.putObject(name);
  }

  /**
   * Writes the record into the folder, which must be there, if it has changed.
   *
   * @throws IOException when it cannot be written; the old one is then as it was
   */
  public void save() throws IOException {
    ObjectNode written = root.putObject(FILES);
    files.forEach(written::set);
    String text = JsonText.of(root);
    if (!text.equals(saved)) {
      AsideFile.write(folder.resolve(FILE_NAME), text);
      saved = text;
    }
  }

  private String key(Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
