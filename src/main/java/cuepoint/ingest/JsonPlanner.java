package cuepoint.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.WrittenRecord;
import cuepoint.file.JsonEdit;
import cuepoint.file.NotTextException;
import cuepoint.file.RegularFile;
import cuepoint.metadata.MetadataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges what a source says into a JSON file, field by field: new fields are added, those that are
 * as Cuepoint wrote them are updated, and whatever a person did is kept.
 */
record JsonPlanner(WrittenRecord record) {
  /**
   * The plan for a file.
   *
   * @param source what the source says
   * @param doubted the fields of it that may be wrong
   */
  FilePlan plan(Path file, ObjectNode source, List<String> doubted) throws IOException {
    if (record.isDeleted(file)) {
      return FilePlan.json(file, Change.REMOVED, List.of());
    }
    if (Files.notExists(file)) {
      ObjectNode nothing = JsonNodeFactory.instance.objectNode();
      return FilePlan.json(file, Change.ADDED, fields(file, nothing, source, doubted));
    }
    Optional<ObjectNode> current = current(file);
    if (current.isEmpty()) {
      return FilePlan.json(file, Change.EDITED, List.of());
    }
    List<FieldPlan> fields = fields(file, current.get(), source, doubted);
    boolean any = fields.stream().anyMatch(field -> field.change().isWritten());
    return FilePlan.json(file, any ? Change.CHANGED : Change.UNCHANGED, fields);
  }

  /** What is there; empty if it is not JSON, for a person to mend. */
  private static Optional<ObjectNode> current(Path file) throws IOException {
    try {
      return JsonEdit.object(RegularFile.text(file));
    } catch (NotTextException e) {
      return Optional.empty();
    }
  }

  /** What may be wrong is marked in a field of its own: {@code "speakers_verified": false}. */
  private List<FieldPlan> fields(
      Path file, ObjectNode current, ObjectNode source, List<String> doubted) {
    List<FieldPlan> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : source.properties()) {
      String name = one.getKey();
      Change change = change(file, current.path(name), name, one.getValue());
      fields.add(new FieldPlan(name, one.getValue(), change));
      if (doubted.contains(name) && change.isWritten()) {
        fields.add(new FieldPlan(name + MetadataFile.VERIFIED, BooleanNode.FALSE, Change.ADDED));
      }
    }
    return fields;
  }

  private Change change(Path file, JsonNode current, String name, JsonNode value) {
    if (current.isMissingNode()) {
      return record.isRecorded(file, name) ? Change.REMOVED : Change.ADDED;
    }
    if (SameMeaning.of(name, current, value)) {
      return Change.UNCHANGED;
    }
    return record.isOurs(file, name, current) ? Change.CHANGED : Change.EDITED;
  }
}
