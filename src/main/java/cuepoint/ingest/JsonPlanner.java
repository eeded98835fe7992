package cuepoint.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
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
      List<FieldPlan> all = new ArrayList<>();
      source
          .properties()
          .forEach(one -> all.add(new FieldPlan(one.getKey(), one.getValue(), Change.ADDED)));
      return FilePlan.json(file, Change.ADDED, withDoubts(all, doubted));
    }
    Optional<ObjectNode> current = current(file);
    return current.isPresent()
        ? merge(file, current.get(), source, doubted)
        : FilePlan.json(file, Change.EDITED, List.of());
  }

  /** What is there; empty if it is not JSON, for a person to mend. */
  private static Optional<ObjectNode> current(Path file) throws IOException {
    try {
      return JsonEdit.object(RegularFile.text(file));
    } catch (NotTextException e) {
      return Optional.empty();
    }
  }

  private FilePlan merge(Path file, ObjectNode current, ObjectNode source, List<String> doubted) {
    List<FieldPlan> fields = new ArrayList<>();
    source
        .properties()
        .forEach(one ->
            fields.add(
                new FieldPlan(
                    one.getKey(),
                    one.getValue(),
                    change(file, current.path(one.getKey()), one.getKey(), one.getValue()))));
    boolean any = fields.stream().anyMatch(field -> field.change().isWritten());
    return FilePlan.json(
        file, any ? Change.CHANGED : Change.UNCHANGED, withDoubts(fields, doubted));
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

  /** What may be wrong is marked in a field of its own: {@code "speakers_verified": false}. */
  private static List<FieldPlan> withDoubts(List<FieldPlan> fields, List<String> doubted) {
    List<FieldPlan> all = new ArrayList<>();
    for (FieldPlan field : fields) {
      all.add(field);
      if (doubted.contains(field.name()) && field.change().isWritten()) {
        String name = field.name() + MetadataFile.VERIFIED;
        all.add(new FieldPlan(name, BooleanNode.FALSE, Change.ADDED));
      }
    }
    return all;
  }
}
