package cuepoint.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.WrittenRecord;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges what a source says into a JSON file, field by field: new fields are added, those that are
 * as Cuepoint wrote them are updated, and whatever a person did is kept.
 */
record JsonPlanner(WrittenRecord record) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Marks what may be wrong, in a field of its own: {@code "speakers_verified": false}. */
  private static final String DOUBT_FIELD = "%s_verified";

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
    try {
      if (MAPPER.readTree(RegularFile.text(file)) instanceof ObjectNode current) {
        return merge(file, current, source, doubted);
      }
    } catch (JacksonException e) {
      // A person's, who will mend it.
    }
    return FilePlan.json(file, Change.EDITED, List.of());
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

  private static List<FieldPlan> withDoubts(List<FieldPlan> fields, List<String> doubted) {
    List<FieldPlan> all = new ArrayList<>();
    for (FieldPlan field : fields) {
      all.add(field);
      if (doubted.contains(field.name()) && field.change().isWritten()) {
        String name = DOUBT_FIELD.formatted(field.name());
        all.add(new FieldPlan(name, MAPPER.getNodeFactory().booleanNode(false), Change.ADDED));
      }
    }
    return all;
  }
}
