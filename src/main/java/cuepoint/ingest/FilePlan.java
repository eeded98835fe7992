package cuepoint.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import does to a file of the event.
 *
 * @param file where it is, or will be
 * @param fields what it does to each field, if it is the JSON of the talk or event
 * @param source what is copied, if it is not
 */
public record FilePlan(Path file, Change change, List<FieldPlan> fields, Optional<Path> source) {

  public FilePlan {
    fields = List.copyOf(fields);
  }

  static FilePlan json(Path file, Change change, List<FieldPlan> fields) {
    return new FilePlan(file, change, fields, Optional.empty());
  }

  static FilePlan copy(Path file, Change change, Path source) {
    return new FilePlan(file, change, List.of(), Optional.of(source));
  }

  /** The fields to which a change is made. */
  public List<String> names(Change of) {
    return fields.stream().filter(field -> field.change() == of).map(FieldPlan::name).toList();
  }

  /** Whether something of a person's is kept in it, or it is kept as a whole. */
  public boolean isKept() {
    return change.isKept() || fields.stream().anyMatch(field -> field.change().isKept());
  }
}
